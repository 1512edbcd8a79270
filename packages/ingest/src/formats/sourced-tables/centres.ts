import { type Centre, type CentreType, EMPTY_DATASET } from '@waystation/domain';
import { dayOf } from '#codes/branded';
import { countryOfCode } from '#geography/countries';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type Fields, type RowCells } from '#table/row-reader';
import { type Tags, type TemplateCells, templateOf } from '#templates/template';
import { wordListOf } from '#templates/word-lists';
import type { ReadContext, TableFormat } from '../format';
import { NOTHING_SAID } from '../nothing-said';
import { DETAIL_CELLS, DETAIL_FIELDS, DETAIL_TAGS, detailsOf } from './centre-details';
import { openingDay } from './opening-day';
import { PLACE_FIELDS, PLACE_TAGS, placeOfRow } from './place-of-row';
import { centreId } from './place-references';
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
  ...DETAIL_FIELDS,
  country: ['country iso3'],
  type: ['type'],
  opened: ['opened'],
  openedNote: ['opened note'],
  closed: ['closed'],
  closedNote: ['closed note'],
  managedBy: ['managed by'],
} as const satisfies Fields<string>;

type Row = RowCells<keyof typeof FIELDS>;

const TYPES = new Map<string, CentreType>([
  ['planned camp', 'camp'],
  ['transit centre', 'transitCentre'],
  ['reception centre', 'receptionCentre'],
  ['way station', 'wayStation'],
  ['collective centre', 'collectiveCentre'],
  ['migrant support centre', 'migrantSupportCentre'],
]);

/** Capacities come in a table of their own, dated and with their sources; they are not taken here. */
const centreOf = (row: Row, context: ReadContext, sources: SourceCollector): Centre | null => {
  const country = countryOfCode(row.text('country') ?? '');
  const opened = row.text('opened');
  const place = placeOfRow(
    row,
    {
      id: centreId(row.text('id') ?? ''),
      countries: country === null ? [] : [country],
      source: sources.cite(row),
      remarks: [
        opened && `Opened ${opened}${row.text('openedNote') ? `: ${row.text('openedNote')}` : ''}.`,
        row.text('closedNote'),
      ],
    },
    context,
  );
  return place === null
    ? null
    : {
        ...NOTHING_SAID,
        ...detailsOf(row),
        place,
        type: TYPES.get(row.text('type') ?? '') ?? 'other',
        managedBy: row.text('managedBy'),
        opened: openingDay(opened, context.operation.replay?.from ?? null),
        closed: dayOf(row.text('closed') ?? ''),
        statusLog: [],
        counts: [],
        serviceLog: [],
      };
};

/** Without these nothing of a row can be kept. */
const REQUIRED = [
  'id',
  'name',
  'country',
  'type',
  'sourceId',
] as const satisfies readonly (keyof typeof FIELDS)[];

const TAGS = {
  ...SOURCE_TAGS,
  ...PLACE_TAGS,
  ...DETAIL_TAGS,
  id: ['#loc+centre+code'],
  country: ['#country+code'],
  type: ['#loc+centre+type'],
  opened: ['#date+opened'],
  openedNote: ['#description+opened'],
  closed: ['#date+closed'],
  closedNote: ['#description+closed'],
  managedBy: ['#org+manager'],
} as const satisfies Tags<keyof typeof FIELDS>;

const CELLS = [
  ['id', 'CT-ARUWA'],
  ['name', 'Aruwa transit centre'],
  ['nameAr', 'مركز عبور أروى'],
  ['alternates', ''],
  ['country', 'SSD'],
  ['type', { example: 'transit centre', words: wordListOf('centreType', TYPES) }],
  ['latitude', 3.61],
  ['longitude', 32.06],
  ['precisionKm', 1],
  ['managedBy', 'Red Cross'],
  ['opened', '2026-03-01'],
  ['openedNote', ''],
  ['closed', ''],
  ['closedNote', ''],
  ...DETAIL_CELLS,
  ['notes', ''],
  ...SOURCE_CELLS,
] as const satisfies TemplateCells<keyof typeof TAGS>;

/** Reception and transit centres, way stations and camps with their sources. */
export const sourcedCentres: TableFormat = {
  id: 'sourced-centres',
  title: 'sourced table of centres',
  detect: (columns) => {
    const { id, name, country, type, services, managedBy, sourceId } = FIELDS;
    const share = shareOfFields(columns, {
      id,
      name,
      country,
      type,
      services,
      managedBy,
      sourceId,
    });
    return share === 1 ? 0.9 : 0;
  },
  assignable: { fields: FIELDS, required: REQUIRED, tags: TAGS },
  template: templateOf({ tags: TAGS, required: REQUIRED }, CELLS),
  read: (table, context) => {
    const sources = createSourceCollector(context);
    const centres: Centre[] = [];
    for (const row of createRowReader<keyof typeof FIELDS>(table, FIELDS, context.log).rows()) {
      const centre = centreOf(row, context, sources);
      if (centre !== null && row.ok()) {
        centres.push(centre);
      }
    }
    return { ...EMPTY_DATASET, sources: sources.sources(), centres };
  },
};
