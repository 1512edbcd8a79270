import type { Source, SourceId } from '@waystation/domain';
import { sourceIdOf } from '#codes/branded';
import type { Fields, RowCells } from '#table/row-reader';
import type { Tags, TemplateCells } from '#templates/template';
import type { ReadContext } from '../format';

/** The columns by which every row of a sourced table names its document. */
export const SOURCE_FIELDS = {
  sourceId: ['source id'],
  sourceTitle: ['source title'],
  publisher: ['publisher'],
  documentDate: ['doc date'],
  url: ['url'],
  confidence: ['confidence note'],
} as const satisfies Fields<string>;

/** The same of tables of counts, where a row may also say what to be careful about. */
export const COUNT_SOURCE_FIELDS = {
  ...SOURCE_FIELDS,
  caution: ['caution'],
} as const satisfies Fields<string>;

/** HXL hashtags of the same, and what a template's example says there. */
export const SOURCE_TAGS = {
  sourceId: ['#meta+source+code'],
  sourceTitle: ['#meta+source+title'],
  publisher: ['#meta+source+publisher'],
  documentDate: ['#date+published'],
  url: ['#meta+source+url'],
  confidence: ['#meta+confidence'],
} as const satisfies Tags<keyof typeof SOURCE_FIELDS>;

/** The example of a template cites this document. */
export const SOURCE_CELLS = [
  ['sourceId', 'REPORT-2026-05'],
  ['sourceTitle', 'Report on the border, May 2026'],
  ['publisher', 'Ministry of the Interior'],
  ['documentDate', '2026-05-15'],
  ['url', 'https://example.org/report'],
  ['confidence', ''],
] as const satisfies TemplateCells<keyof typeof SOURCE_FIELDS>;

/** HXL hashtags of tables of counts. */
export const COUNT_TAGS = {
  ...SOURCE_TAGS,
  caution: ['#meta+caution'],
  precision: ['#date+precision'],
  from: ['#date+start'],
  qualifier: ['#meta+qualifier'],
} as const satisfies Tags<string>;

type SourceRow = RowCells<keyof typeof SOURCE_FIELDS>;

/** Gathers the documents that rows cite. */
export type SourceCollector = {
  /** The id of the row's document; null, with a reject, where the row names none. */
  readonly cite: (row: SourceRow) => SourceId | null;
  readonly sources: () => readonly Source[];
};

const urlOf = (row: SourceRow): string | null => {
  const url = row.text('url');
  return url !== null && URL.canParse(url) ? url : null;
};

const sourceOf = (row: SourceRow, id: SourceId): Source => ({
  id,
  title: row.text('sourceTitle') ?? id,
  publisher: row.text('publisher') ?? 'not stated',
  documentDate: row.text('documentDate'),
  url: urlOf(row),
  licence: null,
  attribution: null,
  confidence: 'notStated',
  note: null,
});

/**
 * A collector for one file. A row's own confidence is about its number, not its document, so the
 * document's is left open; documents already known in full are cited without a shorter record.
 */
export const createSourceCollector = ({ options }: ReadContext): SourceCollector => {
  const found = new Map<SourceId, Source>();
  return {
    cite: (row) => {
      const id = sourceIdOf(row.text('sourceId') ?? '');
      if (id === null) {
        row.reject('sourceId', {
          code: 'missingSource',
          reason: 'The row does not say which document it is taken from.',
          remedy: 'Fill in the id of the source; a figure without a source is not taken.',
        });
        return null;
      }
      if (!found.has(id) && options.knownSources?.includes(id) !== true) {
        found.set(id, sourceOf(row, id));
      }
      return id;
    },
    sources: () => [...found.values()],
  };
};
