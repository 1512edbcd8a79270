import {
  type Dataset,
  type Day,
  EMPTY_DATASET,
  MEASURED_QUANTITIES,
  type Measurement,
  type PlaceId,
  type Source,
  type SourceId,
} from '@waystation/domain';
import { placeIdOf, sourceIdOf } from '#codes/branded';
import { fieldColumns } from '#table/field-columns';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { templateOf } from '#templates/template';
import type { ReadContext, TableFormat } from '../format';
import { FUTURE_DATE, isFuture } from '../future-date';
import {
  CONDITION_CELLS,
  CONDITION_FIELDS,
  CONDITION_TAGS,
  type ConditionField,
  QUANTITY_FIELDS,
} from './condition-fields';

type Row = RowCells<ConditionField>;

/** The place of a row: by its whole id, or that of a site or centre as its own source has it. */
const placeOf = (row: Row): PlaceId | null => {
  const [place, site, centre] = [row.text('place'), row.text('site'), row.text('centre')];
  const id = place ?? (site === null ? null : `site:${site}`) ?? (centre && `centre:${centre}`);
  const known = id === null ? null : placeIdOf(id);
  if (known === null || !/^(site|centre):/.test(known)) {
    row.reject(place === null ? 'site' : 'place', {
      code: 'missingPlace',
      reason: 'Nothing says at which site or centre this was measured.',
      remedy: 'Fill in the id: site_id, centre_id, or place_id as site:… or centre:….',
    });
    return null;
  }
  return known;
};

const dayOf = (row: Row, { options, lastDay }: ReadContext): Day | null => {
  const day = row.day('day') ?? options.asOf ?? null;
  if (day === null && row.ok()) {
    row.reject('day', {
      code: 'unknownDate',
      reason: 'Nothing says of which day this is.',
      remedy: 'Add a column "date", or pass the day, for example --as-of 2021-09-30.',
    });
  }
  if (day !== null && isFuture(day, lastDay)) {
    row.reject('day', FUTURE_DATE);
    return null;
  }
  return day;
};

const sourceOf = (row: Row): SourceId | null => {
  const source = sourceIdOf(row.label('source') ?? '');
  if (source === null) {
    row.reject('source', {
      code: 'missingSource',
      reason: 'Nothing says who measured this, or the text has more than 80 characters.',
      remedy: 'Add a column "source" with the survey or the organisation, never a person.',
    });
  }
  return source;
};

const NOTHING = {
  code: 'nothingMeasured',
  reason: 'The row has no number in any column that is read.',
  remedy: 'Leave the row out, or fill in what was measured; zero is a number.',
} as const;

const TWICE = {
  code: 'duplicateMeasurement',
  reason: 'An earlier row has the same place, day and source.',
  remedy: 'Leave one of the two rows out.',
} as const;

/** What a row measured at its place; empty, with a reject, where it cannot be used. */
const measurementsOf = (row: Row, context: ReadContext): readonly Measurement[] => {
  const [place, at, source] = [placeOf(row), dayOf(row, context), sourceOf(row)];
  const found = MEASURED_QUANTITIES.flatMap((quantity) => {
    const value = row.decimal(quantity);
    if (value !== null && value < 0) {
      row.reject(quantity, {
        code: 'negative',
        reason: 'There cannot be less than nothing of it.',
        remedy: 'Correct the number, or leave it blank where it is not known.',
      });
    }
    return value === null ? [] : [{ quantity, value }];
  });
  if (found.length === 0 && row.ok()) {
    row.reject('place', NOTHING);
  }
  return !row.ok() || place === null || at === null || source === null
    ? []
    : found.map((one) => ({
        place,
        ...one,
        qualifier: 'exact',
        at,
        source,
        sensitivity: 'public',
      }));
};

const sourceRecord = (id: SourceId): Source => ({
  id,
  title: id,
  publisher: id,
  documentDate: null,
  url: null,
  licence: null,
  attribution: null,
  confidence: 'notStated',
  note: null,
});

const read = (table: Table, context: ReadContext): Dataset => {
  const reader = createRowReader<ConditionField>(table, CONDITION_FIELDS, context.log);
  const known = new Set<string>(context.options.knownSources ?? []);
  const seen = new Set<string>();
  const measurements: Measurement[] = [];
  for (const row of reader.rows()) {
    const own = measurementsOf(row, context);
    const [first] = own;
    const key = first === undefined ? null : [first.place, first.at, first.source].join('\n');
    if (key !== null && seen.has(key)) {
      row.reject('place', TWICE);
    } else if (key !== null) {
      seen.add(key);
      measurements.push(...own);
    }
  }
  if (reader.unread.length > 0) {
    const columns = reader.unread.map((column) => `"${column.trim()}"`).join(', ');
    context.log.note(
      'columnsNotRead',
      `Not read in, because no standard here needs it: ${columns}.`,
    );
  }
  const cited = [...new Set(measurements.map(({ source }) => source))];
  return {
    ...EMPTY_DATASET,
    sources: cited.filter((id) => !known.has(id)).map(sourceRecord),
    measurements,
  };
};

const hasPlace = (found: ReadonlyMap<ConditionField, number>): boolean =>
  found.has('place') || found.has('site') || found.has('centre');

/** A place by its whole id: columns of the ids of one source are told by their headers alone. */
const REQUIRED = ['place', 'source'] as const satisfies readonly ConditionField[];

/** A table of what is there at sites and centres, one row for each and day: taps, toilets, square metres. */
export const siteConditions: TableFormat = {
  id: 'site-conditions',
  title: 'conditions at sites and centres',
  detect: (columns) => {
    const found = fieldColumns(columns, CONDITION_FIELDS);
    return hasPlace(found) && fieldColumns(columns, QUANTITY_FIELDS).size > 0 ? 0.9 : 0;
  },
  assignable: { fields: CONDITION_FIELDS, required: REQUIRED, tags: CONDITION_TAGS },
  template: templateOf({ tags: CONDITION_TAGS, required: REQUIRED }, CONDITION_CELLS),
  read,
};
