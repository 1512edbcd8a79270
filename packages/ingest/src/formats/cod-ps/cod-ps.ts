import {
  type AdminLevel,
  type Dataset,
  EMPTY_DATASET,
  type Iso3,
  type Residents,
} from '@waystation/domain';
import type { ReadLog } from '#result/read-log';
import { RefusedFile } from '#result/refused-file';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { templateOf } from '#templates/template';
import { createCountryFilter } from '../country-filter';
import type { ReadContext, TableFormat } from '../format';
import { areaOfRow, countryOfRow } from './area-of-row';
import { dateOfFile, dateOfRow } from './date-of-row';
import {
  isBand,
  levelOfColumns,
  levelOfTable,
  POPULATION_CELLS,
  POPULATION_FIELDS,
  POPULATION_TAGS,
  type PopulationField,
  saysResidents,
} from './population-fields';
import { populationSource } from './population-source';

const TWICE = {
  code: 'duplicateArea',
  reason: 'An earlier row already has this area and year.',
  remedy: 'Leave one of the two rows out.',
} as const;

const NO_TOTAL = {
  code: 'missingTotal',
  reason: 'The row has no total of residents, and not both of women and of men.',
  remedy: 'Fill in the total (T_TL), or leave the row out: unknown is not zero.',
} as const;

/** The published total, else women and men together; bands of age overlap in some tables. */
const totalOf = (row: RowCells<PopulationField>): number | null => {
  const total = row.whole('total');
  if (total !== null || !row.ok()) {
    return total;
  }
  const [women, men] = [row.whole('women'), row.whole('men')];
  if (row.ok() && (women === null || men === null)) {
    row.reject('total', NO_TOTAL);
  }
  return women === null || men === null ? null : women + men;
};

const noteBands = (columns: readonly string[], log: ReadLog): void => {
  const bands = columns.filter(isBand).map((column) => column.trim());
  if (bands.length > 0) {
    const text = `Not read in, because rates are of all residents: ${bands.join(', ')}.`;
    log.note('bandsNotRead', text);
  }
};

type Population = { readonly residents: Residents; readonly country: Iso3 };

/** What rows of one level say of the operation's countries, each area and year once. */
const populationsOf = (
  table: Table,
  level: AdminLevel,
  context: ReadContext,
): readonly Population[] => {
  const ofFile = dateOfFile(context);
  const countries = createCountryFilter(context.operation.countries);
  const found = new Map<string, Population>();
  let rowsOfOperation = 0;
  for (const row of createRowReader<PopulationField>(
    table,
    POPULATION_FIELDS,
    context.log,
  ).rows()) {
    const country = countryOfRow(row, level);
    if (country === null || !countries.keeps(country)) {
      continue;
    }
    rowsOfOperation += 1;
    const pcode = areaOfRow(row, level, country);
    const date = dateOfRow(row, ofFile, context);
    const value = totalOf(row);
    const key = `${pcode} ${date?.asOf}`;
    if (found.has(key)) {
      row.reject(`pcode${level}`, TWICE);
    }
    if (pcode !== null && date !== null && value !== null && row.ok()) {
      const source = populationSource(country).id;
      found.set(key, { residents: { level, pcode, value, ...date, source }, country });
    }
  }
  countries.finish(context, rowsOfOperation);
  return [...found.values()];
};

const read = (table: Table, context: ReadContext): Dataset => {
  const level = levelOfTable(table);
  if (level === null) {
    throw new RefusedFile({
      code: 'missingPcode',
      reason: 'No column has P-codes (ADM2_PCODE and the like).',
      remedy: 'Use the COD-PS table as OCHA publishes it, or add the P-code of each area.',
    });
  }
  const found = populationsOf(table, level, context);
  noteBands(table.columns, context.log);
  return {
    ...EMPTY_DATASET,
    sources: [...new Set(found.map(({ country }) => country))].map(populationSource),
    residents: found.map(({ residents }) => residents),
  };
};

/** Of two sheets of one workbook the one of the deeper level is read. */
const surenessAt = (level: number): number => 0.95 + level / 100;

/** P-codes are needed, too, of whichever level. */
const REQUIRED = ['total'] as const satisfies readonly PopulationField[];

/** A population table of OCHA's Common Operational Datasets (COD-PS): residents by area and year. */
export const codPs: TableFormat = {
  id: 'cod-ps',
  title: 'COD-PS population table',
  detect: (columns) => {
    const level = saysResidents(columns) ? levelOfColumns(columns) : null;
    return level === null ? 0 : surenessAt(level);
  },
  assignable: { fields: POPULATION_FIELDS, required: REQUIRED, tags: POPULATION_TAGS },
  template: templateOf(
    {
      tags: POPULATION_TAGS,
      required: [...REQUIRED, 'pcode2', 'year'],
      recordedAs: 'COD-PS, OCHA',
    },
    POPULATION_CELLS,
  ),
  read,
};
