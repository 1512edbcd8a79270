import {
  type Centre,
  type CentreStatusEntry,
  type Dataset,
  EMPTY_DATASET,
  type Place,
  type Site,
  type SiteStatus,
} from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { templateOf } from '#templates/template';
import { createCountryFilter } from '../country-filter';
import type { ReadContext, TableFormat } from '../format';
import { nameSubject } from '../name-subject';
import { NOTHING_SAID } from '../nothing-said';
import { readStatus } from '../read-status';
import { kindOfLocation } from './kind-of-location';
import {
  LOCATION_CELLS,
  LOCATION_FIELDS,
  LOCATION_REQUIRED,
  LOCATION_TAGS,
  type LocationField,
  STATUSES,
} from './location-fields';
import { countryOfLocation, placeOfRow } from './place-of-row';
import { UNHCR_SOURCE, UNHCR_SOURCE_ID } from './unhcr-source';

type Row = RowCells<LocationField>;

/** The one status that a row states, dated by its closure or by the last update of the record. */
const statusLogOf = (row: Row, status: SiteStatus): CentreStatusEntry[] => {
  const at = (status === 'closed' ? row.day('closed') : null) ?? row.day('updated');
  return status === 'unknown' || at === null
    ? []
    : [
        {
          at,
          status: status === 'open' ? 'operating' : 'closed',
          note: null,
          source: UNHCR_SOURCE_ID,
        },
      ];
};

const centreOf = (
  row: Row,
  place: Place,
  own: Pick<Centre, 'type'> & { readonly status: SiteStatus },
): Centre => ({
  ...NOTHING_SAID,
  place,
  type: own.type,
  // The export's date of creation is often that of the record, so it is not taken for an opening.
  opened: null,
  closed: own.status === 'closed' ? row.day('closed') : null,
  statusLog: statusLogOf(row, own.status),
  counts: [],
  serviceLog: [],
});

const TWICE = {
  code: 'duplicatePlace',
  reason: 'An earlier row already has this code.',
  remedy: 'Give each place a code of its own, or leave the repetition out.',
} as const;

const read = (table: Table, context: ReadContext): Dataset => {
  const countries = createCountryFilter(context.operation.countries);
  const sites: Site[] = [];
  const centres: Centre[] = [];
  const seen = new Set<string>();
  let rowsOfOperation = 0;
  for (const row of createRowReader<LocationField>(table, LOCATION_FIELDS, context.log).rows()) {
    const country = countryOfLocation(row);
    if (country === null || !countries.keeps(country)) {
      continue;
    }
    rowsOfOperation += 1;
    const kind = kindOfLocation(row.text('name') ?? '', row.text('type'), row.text('subtype'));
    const { status, flags } = readStatus(row, STATUSES, context);
    const read = placeOfRow(row, kind.kind, { ...context, country });
    const place = read && { ...read, flags: [...read.flags, ...flags] };
    const code = row.text('id') ?? '';
    if (seen.has(code)) {
      row.reject('id', TWICE);
    }
    const centre =
      place && kind.kind === 'centre' ? centreOf(row, place, { type: kind.type, status }) : null;
    if (place === null || !row.ok()) {
      continue;
    }
    seen.add(code);
    nameSubject(row, { field: 'country', subject: place.id }, context);
    if (centre !== null) {
      centres.push(centre);
    } else if (kind.kind === 'site') {
      sites.push({ place, type: kind.type, status });
    }
  }
  countries.finish(context, rowsOfOperation);
  return { ...EMPTY_DATASET, sources: [UNHCR_SOURCE], sites, centres };
};

/** UNHCR's export of displacement locations: centres and sites with coordinates. */
export const unhcrLocations: TableFormat = {
  id: 'unhcr-locations',
  title: 'UNHCR locations',
  detect: (columns) => (shareOfFields(columns, LOCATION_REQUIRED) === 1 ? 1 : 0),
  assignable: {
    fields: LOCATION_FIELDS,
    required: Object.keys(LOCATION_REQUIRED),
    tags: LOCATION_TAGS,
  },
  template: templateOf(
    {
      tags: LOCATION_TAGS,
      required: Object.keys(LOCATION_REQUIRED),
      recordedAs: UNHCR_SOURCE.publisher,
    },
    LOCATION_CELLS,
  ),
  read,
};
