import {
  type Activity,
  type AdminLevel,
  type Dataset,
  EMPTY_DATASET,
  SECTORS,
  type Source,
  SourceId,
} from '@waystation/domain';
import { ASKED_PCODE } from '#codes/asked-pcode';
import { pcodeOf } from '#codes/branded';
import { countryOfPcode } from '#geography/countries';
import { countsInWords, countUp } from '#result/row-counts';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { templateOf } from '#templates/template';
import { createCountryFilter } from '../country-filter';
import type { ReadContext, TableFormat } from '../format';
import {
  ACTIVITY_CELLS,
  ACTIVITY_FIELDS,
  ACTIVITY_TAGS,
  type ActivityField,
  saysWhoDoesWhatWhere,
} from './activity-fields';
import { organisationOfRow } from './organisation-of-row';
import { periodOfRow, yearOfFile } from './period-of-row';
import { sectorOfWords } from './sector-of-words';

type Row = RowCells<ActivityField>;

const LEVELS = [4, 3, 2, 1] as const satisfies readonly AdminLevel[];

/** The deepest area that a row names; null, with a reject: none by the form of its P-code. */
const areaOf = (row: Row): Pick<Activity, 'pcode' | 'level'> | null => {
  const level = LEVELS.find((one) => row.text(`pcode${one}`) !== null);
  const pcode = level === undefined ? null : pcodeOf(row.text(`pcode${level}`) ?? '');
  if (level === undefined || pcode === null) {
    row.ask(`pcode${level ?? 2}`, ASKED_PCODE);
    row.reject(`pcode${level ?? 2}`, {
      code: 'badPcode',
      reason: 'The row names no area by its P-code.',
      remedy: 'Fill in the P-code of the area; work in a whole country is in no area of it.',
    });
    return null;
  }
  return { pcode, level };
};

const ASKED_SECTOR = {
  kind: 'sector' as const,
  words: SECTORS.map((code) => ({ code, word: code })),
};

const sectorOf = (row: Row): Activity['sector'] | null => {
  const text = row.label('sector') ?? '';
  const sector = sectorOfWords(text);
  if (sector === null) {
    row.ask('sector', ASKED_SECTOR);
    row.reject('sector', {
      code: 'unknownSector',
      reason: 'This is no sector that is known here.',
      remedy: 'Name the cluster, for example WASH, or its code, for example WSH.',
    });
  }
  return sector;
};

const roleOf = (row: Row): Activity['role'] => {
  const text = row.text('role')?.toLowerCase() ?? '';
  if (text.includes('implement')) {
    return 'implementing';
  }
  return text.includes('report') ? 'reporting' : null;
};

type Unsourced = Omit<Activity, 'source' | 'sensitivity'>;

const rowsOf = (table: Table, context: ReadContext): readonly Unsourced[] => {
  const ofFile = yearOfFile(context);
  const countries = createCountryFilter(context.operation.countries);
  const reader = createRowReader<ActivityField>(table, ACTIVITY_FIELDS, context.log);
  const found: Unsourced[] = [];
  let rowsOfOperation = 0;
  for (const row of reader.rows()) {
    const area = areaOf(row);
    const country = area === null ? null : countryOfPcode(area.pcode);
    if (country !== null && !countries.keeps(country)) {
      continue;
    }
    rowsOfOperation += 1;
    const [organisation, sector] = [organisationOfRow(row), sectorOf(row)];
    const period = periodOfRow(row, ofFile, context);
    if (area && organisation && sector && period && row.ok()) {
      found.push({ organisation, sector, ...area, ...period, role: roleOf(row) });
    }
  }
  countries.finish(context, rowsOfOperation);
  if (reader.unread.length > 0) {
    const columns = reader.unread.map((column) => `"${column.trim()}"`).join(', ');
    context.log.note('columnsNotRead', `Not read in: ${columns}.`);
  }
  return found;
};

const monthOfDay = (day: string): string => day.slice(0, 7);

/** The sheet itself: each covers the months that its rows name, and a newer one takes its place. */
const sheetSource = (rows: readonly Unsourced[], countries: readonly string[]): Source => {
  const first = monthOfDay(rows.map(({ periodStart }) => periodStart).toSorted()[0] ?? '');
  const last = monthOfDay(
    rows
      .map(({ periodEnd }) => periodEnd)
      .toSorted()
      .at(-1) ?? '',
  );
  return {
    id: SourceId.parse(`OCHA-3W-${first}-${last}`),
    title: `Who does what where (3W) ${countries.join(', ')}, ${first} – ${last}`,
    publisher: 'United Nations Office for the Coordination of Humanitarian Affairs (OCHA)',
    documentDate: last,
    url: null,
    licence: null,
    attribution: 'Source: OCHA, Who does what where (3W)',
    confidence: 'notStated',
    note: null,
  };
};

/** Says how a file's own names of sectors were understood, so that nobody has to guess. */
const noteSectors = (rows: readonly Unsourced[], { log }: ReadContext): void => {
  const counts = new Map<string, number>();
  for (const { sector } of rows) {
    countUp(counts, sector);
  }
  if (counts.size > 0) {
    log.note('sectorsRead', `Read as sectors: ${countsInWords(counts)}.`);
  }
};

const read = (table: Table, context: ReadContext): Dataset => {
  const rows = rowsOf(table, context);
  if (rows.length === 0) {
    return EMPTY_DATASET;
  }
  noteSectors(rows, context);
  const source = sheetSource(rows, context.operation.countries);
  return {
    ...EMPTY_DATASET,
    sources: [source],
    activities: rows.map((row) => ({ ...row, source: source.id, sensitivity: 'public' })),
  };
};

/** OCHA's sheet of who does what where (3W, 4W), by its HXL hashtags or its headers. */
export const ocha3w: TableFormat = {
  id: 'ocha-3w',
  title: 'OCHA 3W (who does what where)',
  detect: (columns) => (saysWhoDoesWhatWhere(columns) ? 0.92 : 0),
  template: templateOf(
    {
      tags: ACTIVITY_TAGS,
      required: ['organisation', 'sector', 'pcode2', 'month'],
      recordedAs: '3W, OCHA',
    },
    ACTIVITY_CELLS,
  ),
  read,
};
