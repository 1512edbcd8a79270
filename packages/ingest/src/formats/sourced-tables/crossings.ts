import { type Crossing, type CrossingType, EMPTY_DATASET, type Iso3 } from '@waystation/domain';
import { countryOfCode } from '#geography/countries';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type Fields, type RowCells } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { CROSSING_TYPE_WORDS } from '#templates/word-lists';
import type { ReadContext, TableFormat } from '../format';
import { PLACE_FIELDS, PLACE_TAGS, placeOfRow } from './place-of-row';
import { crossingId } from './place-references';
import {
  createSourceCollector,
  SOURCE_CELLS,
  SOURCE_FIELDS,
  SOURCE_TAGS,
  type SourceCollector,
} from './source-collector';

const FIELDS = {
  ...SOURCE_FIELDS,
  ...PLACE_FIELDS,
  countryA: ['country a'],
  countryB: ['country b'],
  type: ['type'],
  status: ['status'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const TYPES = new Set<string>(['land', 'sea', 'river', 'air', 'rail'] satisfies CrossingType[]);
const isType = (text: string | null): text is CrossingType => text !== null && TYPES.has(text);

const countryAt = (row: Row, field: 'countryA' | 'countryB'): Iso3 | null => {
  const country = countryOfCode(row.text(field) ?? '');
  if (country === null) {
    row.reject(field, {
      code: 'unknownCountry',
      reason: 'A crossing joins two countries; this is not an ISO 3166-1 code of one.',
      remedy: 'Write the alpha-3 code of the country.',
    });
  }
  return country;
};

const typeOf = (row: Row): CrossingType | null => {
  const type = row.text('type');
  if (isType(type)) {
    return type;
  }
  row.reject('type', {
    code: 'unknownType',
    reason: 'A crossing is passed by land, sea, river, air or rail.',
    remedy: 'Write one of these words.',
  });
  return null;
};

/** The column of a general remark on the status is no dated entry: it goes into the notes. */
const crossingOf = (row: Row, context: ReadContext, sources: SourceCollector): Crossing | null => {
  const [a, b, type] = [countryAt(row, 'countryA'), countryAt(row, 'countryB'), typeOf(row)];
  const source = sources.cite(row);
  if (a === null || b === null || type === null) {
    return null;
  }
  const status = row.text('status');
  const place = placeOfRow(
    row,
    {
      id: crossingId(row.text('id') ?? ''),
      countries: a === b ? [a] : [a, b],
      source,
      remarks: [status && `Status as described: ${status}.`],
    },
    context,
  );
  return place === null
    ? null
    : { place, type, countries: [a, b], whoMayPass: null, hours: null, statusLog: [] };
};

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'id',
  'name',
  'countryA',
  'countryB',
  'type',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...SOURCE_TAGS,
  ...PLACE_TAGS,
  id: ['#loc+crossing+code'],
  countryA: ['#country+code+side1'],
  countryB: ['#country+code+side2'],
  type: ['#loc+crossing+type'],
  status: ['#status+crossing+remark'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['id', 'XP-ARUWA'],
  ['name', 'Aruwa'],
  ['nameAr', 'أروى'],
  ['alternates', ''],
  ['countryA', 'SSD'],
  ['countryB', 'UGA'],
  ['type', { example: 'land', words: CROSSING_TYPE_WORDS }],
  ['latitude', 3.6],
  ['longitude', 32.05],
  ['precisionKm', 2],
  ['status', ''],
  ['notes', ''],
  ...SOURCE_CELLS,
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Border crossings, ports and airports with their sources. */
export const sourcedCrossings: TableFormat = {
  id: 'sourced-crossings',
  title: 'sourced table of crossings',
  detect: (columns) => {
    const { id, name, countryA, countryB, type, sourceId } = FIELDS;
    return shareOfFields(columns, { id, name, countryA, countryB, type, sourceId }) === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) => {
    const sources = createSourceCollector(context);
    const crossings: Crossing[] = [];
    for (const row of createRowReader<keyof typeof FIELDS>(table, FIELDS, context.log).rows()) {
      const crossing = crossingOf(row, context, sources);
      if (crossing !== null && row.ok()) {
        crossings.push(crossing);
      }
    }
    return { ...EMPTY_DATASET, sources: sources.sources(), crossings };
  },
};
