import {
  type Centre,
  type CentreStatusEntry,
  type Dataset,
  EMPTY_DATASET,
  type Site,
} from '@waystation/domain';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { createCountryFilter } from '../country-filter';
import type { ReadContext, TableFormat } from '../format';
import { kindOfLocation } from './kind-of-location';
import { LOCATION_FIELDS, LOCATION_REQUIRED, type LocationField } from './location-fields';
import { countryOfLocation, placeOfRow } from './place-of-row';
import { UNHCR_SOURCE, UNHCR_SOURCE_ID } from './unhcr-source';

type Row = RowCells<LocationField>;

/** The export writes 1 for open and 0 for closed. */
const isOpen = (row: Row): boolean | null => {
  const status = row.text('status');
  return status === '1' || status === '0' ? status === '1' : null;
};

/** The one status that a row states, dated by its closure or by the last update of the record. */
const statusLogOf = (row: Row): CentreStatusEntry[] => {
  const open = isOpen(row);
  const at = (open === false ? row.day('closed') : null) ?? row.day('updated');
  return open === null || at === null
    ? []
    : [{ at, status: open ? 'operating' : 'closed', note: null, source: UNHCR_SOURCE_ID }];
};

const siteStatusOf = (row: Row): Site['status'] => {
  const open = isOpen(row);
  if (open === null) {
    return 'unknown';
  }
  return open ? 'open' : 'closed';
};

const centreOf = (row: Row, place: Centre['place'], type: Centre['type']): Centre => ({
  place,
  type,
  services: [],
  managedBy: null,
  contact: null,
  openingHours: null,
  // The export's date of creation is often that of the record, so it is not taken for an opening.
  opened: null,
  closed: isOpen(row) === false ? row.day('closed') : null,
  statusLog: statusLogOf(row),
  counts: [],
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
    const place = placeOfRow(row, kind.kind, { ...context, country });
    const code = row.text('id') ?? '';
    if (seen.has(code)) {
      row.reject('id', TWICE);
    }
    const centre = place && kind.kind === 'centre' ? centreOf(row, place, kind.type) : null;
    if (place === null || !row.ok()) {
      continue;
    }
    seen.add(code);
    if (centre !== null) {
      centres.push(centre);
    } else if (kind.kind === 'site') {
      sites.push({ place, type: kind.type, status: siteStatusOf(row) });
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
  read,
};
