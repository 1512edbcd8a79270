import type { WordList } from './word-lists';

/** What stands in a column of the example row, and the words that the column takes if it takes no others. */
export type TemplateCell =
  | string
  | number
  | { readonly example: string | number; readonly words: WordList };

/** HXL hashtags by which fields are told; the first of each stands in templates. */
export type Tags<K extends string> = Readonly<Partial<Record<K, readonly [string, ...string[]]>>>;

/** A row of examples, in the order of a template's columns. */
export type TemplateCells<K extends string> = readonly (readonly [K, TemplateCell])[];

/** One column of a template, told by its HXL hashtag whatever its header says. */
export type TemplateColumn = {
  readonly field: string;
  readonly tag: string;
  readonly isNeeded: boolean;
  readonly example: string | number;
  readonly words: WordList | null;
};

/** A table that people fill in by hand: its columns in their order, the one that names the row first. */
export type Template = {
  readonly columns: readonly TemplateColumn[];
  /** Whose data the rows become, where they cannot say it themselves. */
  readonly recordedAs: string | null;
};

/**
 * A template from the hashtags by which a format tells its fields and a row of examples, whose order
 * is that of the columns. A cell without words is text, or a number where the example is one.
 */
export const templateOf = <K extends string>(
  {
    tags,
    required,
    recordedAs = null,
  }: {
    readonly tags: Readonly<Record<K, readonly [string, ...string[]]>>;
    readonly required: readonly string[];
    readonly recordedAs?: string | null;
  },
  cells: TemplateCells<K>,
): Template => ({
  columns: cells.map(([field, cell]) => {
    const { example, words } = typeof cell === 'object' ? cell : { example: cell, words: null };
    return { field, tag: tags[field][0], isNeeded: required.includes(field), example, words };
  }),
  recordedAs,
});
