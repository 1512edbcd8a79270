import type { FigureCell, FigureTable } from '@waystation/charts';
import type { Language } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import { listOf } from '@waystation/i18n';
import type { RowSource, RowTable } from '@waystation/layers';
import type { LabelOfSource } from '../inspector/label-of-source';

/** What the sources of rows are written with. */
export type SourceWords = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly language: Language;
  readonly labelOf: LabelOfSource;
};

/** A cell of each row and the list that those cells point into. */
export type SourceColumn = {
  readonly cellOf: (row: RowTable['rows'][number]) => FigureCell;
  readonly references: NonNullable<FigureTable['references']>;
};

/**
 * The sources of rows that each have their own; null: none has. A drawing has the numbers of a list
 * that stands under it, as whole names are wider than all else; a spreadsheet has the names.
 */
export const sourceColumn = (
  rows: RowTable['rows'],
  { t, formats, language, labelOf }: SourceWords,
): SourceColumn | null => {
  if (rows.every(({ from }) => from === undefined)) {
    return null;
  }
  const ids = [...new Set(rows.flatMap(({ from = [] }) => from.map(({ source }) => source)))];
  const label = (id: RowSource['source']): string => labelOf(id) ?? id;
  const numbered = new Map(ids.map((id, index) => [id, `[${formats.number(index + 1)}]`]));
  const dated = (name: string, asOf: string | null): string =>
    asOf === null ? name : t('passport.short', { source: name, date: formats.date(asOf) });
  const notStated = t('filter.sourceNotStated');
  return {
    cellOf: ({ from = [] }) => {
      const written = (nameOf: (id: RowSource['source']) => string): string =>
        from.length === 0
          ? notStated
          : listOf(
              from.map(({ source, asOf }) => dated(nameOf(source), asOf)),
              language,
            );
      return { text: written((id) => numbered.get(id) ?? id), plain: written(label) };
    },
    references: ids.map((id) => `${numbered.get(id)} ${label(id)}`),
  };
};
