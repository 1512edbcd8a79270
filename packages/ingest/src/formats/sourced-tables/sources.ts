import { type Confidence, EMPTY_DATASET, type Source } from '@waystation/domain';
import { sourceIdOf } from '#codes/branded';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type Fields, type RowCells } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import type { TableFormat } from '../format';
import { SOURCE_CELLS, SOURCE_FIELDS, SOURCE_TAGS } from './source-collector';

const FIELDS = {
  ...SOURCE_FIELDS,
  dateNote: ['doc date note'],
  access: ['access'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

/** Grades of the compiler: A the agency's own document, B a compilation of it, C press or reprint. */
const GRADES = new Map<string, Confidence>([
  ['A', 'high'],
  ['B', 'medium'],
  ['C', 'low'],
]);

const sourceOf = (row: Row): Source | null => {
  const id = sourceIdOf(row.text('sourceId') ?? '');
  const [title, publisher] = [row.text('sourceTitle'), row.text('publisher')];
  if (id === null || title === null || publisher === null) {
    row.reject(id === null ? 'sourceId' : 'sourceTitle', {
      code: 'missingSource',
      reason: 'A source needs its id, its title and its publisher.',
      remedy: 'Fill in the cell, or leave the row out.',
    });
    return null;
  }
  const url = row.text('url');
  const grade = row.text('confidence');
  return {
    id,
    title,
    publisher,
    documentDate: row.text('documentDate'),
    url: url !== null && URL.canParse(url) ? url : null,
    licence: null,
    attribution: null,
    confidence: GRADES.get(grade?.charAt(0) ?? '') ?? 'notStated',
    note: [grade, row.text('dateNote'), row.text('access')].filter(Boolean).join('. ') || null,
  };
};

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'sourceId',
  'sourceTitle',
  'publisher',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...SOURCE_TAGS,
  dateNote: ['#description+date'],
  access: ['#meta+access'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [...SOURCE_CELLS, ['dateNote', ''], ['access', '']] as const satisfies TemplateCells<
  keyof typeof TAGS
>;

/** The documents behind sourced tables, one a row. */
export const sourcedSources: TableFormat = {
  id: 'sourced-sources',
  title: 'table of sources',
  detect: (columns) => (shareOfFields(columns, FIELDS) === 1 ? 1 : 0),
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) => {
    const sources: Source[] = [];
    for (const row of createRowReader<keyof typeof FIELDS>(table, FIELDS, context.log).rows()) {
      const source = sourceOf(row);
      if (source !== null) {
        sources.push(source);
      }
    }
    return { ...EMPTY_DATASET, sources };
  },
};
