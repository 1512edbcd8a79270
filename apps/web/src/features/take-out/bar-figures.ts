import type { FigureTable } from '@waystation/charts';

/** A bar as it is taken out: its name, its number and how that is written. */
export type TakenBar = {
  readonly name: string;
  /** Null: there is no number, and the text says why. */
  readonly value: number | null;
  readonly valueText: string;
};

/** Bars with their names as figures to take out. */
export const barFigures = (
  bars: readonly TakenBar[],
  {
    title,
    notes,
    heads,
  }: Pick<FigureTable, 'title' | 'notes'> & {
    readonly heads: readonly [name: string, value: string];
  },
): FigureTable => ({
  title,
  notes,
  columns: heads.map((label, index) => ({ label, isNumber: index === 1 })),
  rows: bars.map(({ name, value, valueText }) => ({
    cells: [{ text: name }, { text: valueText, plain: value ?? valueText }],
    bar: value,
  })),
});
