/** The label of a source by its id, for a figure's origin; null: no source is stated. */
export type LabelOfSource = (id: string | null) => string | null;
