import { type Dataset, EMPTY_DATASET } from '@waystation/domain';
import { countryOfCode } from '#geography/countries';
import { shareOfFields } from '#table/field-columns';
import { createRowReader, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import { templateOf } from '#templates/template';
import { createCountryFilter } from '../country-filter';
import type { ReadContext, TableFormat } from '../format';
import { nameSubject } from '../name-subject';
import { API_CELLS, API_FIELDS, API_REQUIRED, API_TAGS, type ApiField } from './api-fields';
import { DTM_SOURCE } from './dtm-source';
import { figuresOfRow } from './figures-of-row';
import { createRepetitions } from './repetitions';
import { createRoundFinder } from './round-finder';
import { fieldOfLevel, subjectOfRow } from './subject-of-row';
import { type RowRead, withoutContradictions } from './without-contradictions';

const rejectCountry = (row: RowCells<ApiField>): void =>
  row.reject('admin0Pcode', {
    code: 'unknownCountry',
    reason: 'The row does not say which country it is about.',
    remedy: 'Fill in the ISO 3166-1 alpha-3 code of the country.',
  });

const read = (table: Table, context: ReadContext): Dataset => {
  const { log } = context;
  const countries = createCountryFilter(context.operation.countries);
  const repetitions = createRepetitions(log);
  const roundFinder = createRoundFinder(context.lastDay);
  const rowsRead: RowRead[] = [];
  let rowsOfOperation = 0;
  for (const row of createRowReader(table, API_FIELDS, log).rows()) {
    const country = countryOfCode(row.text('admin0Pcode') ?? '');
    if (country === null) {
      rejectCountry(row);
      continue;
    }
    if (!countries.keeps(country)) {
      continue;
    }
    rowsOfOperation += 1;
    const round = roundFinder.of(row);
    const subject = subjectOfRow(row);
    const figures = round && subject ? figuresOfRow(row, subject, round) : [];
    if (round !== null && row.ok() && !repetitions.repeats(figures, row.number)) {
      rowsRead.push({ row, round, figures });
    }
  }
  repetitions.finish();
  countries.finish(context, rowsOfOperation);
  const taken = withoutContradictions(rowsRead);
  for (const { row, figures } of taken) {
    const subject = figures[0]?.subject;
    if (subject?.kind === 'area') {
      nameSubject(row, { field: fieldOfLevel(subject.level), subject: subject.pcode }, context);
    }
  }
  const rounds = new Map(taken.map(({ round }) => [round.id, round]));
  return {
    ...EMPTY_DATASET,
    sources: [DTM_SOURCE],
    rounds: [...rounds.values()],
    figures: taken.flatMap(({ figures }) => figures),
  };
};

/** Rows of the DTM API v3: figures of internally displaced persons by area, round, reason and origin. */
export const dtmApi: TableFormat = {
  id: 'dtm-api',
  title: 'DTM API rows',
  detect: (columns) => (shareOfFields(columns, API_REQUIRED) === 1 ? 1 : 0),
  assignable: { fields: API_FIELDS, required: Object.keys(API_REQUIRED), tags: API_TAGS },
  template: templateOf(
    { tags: API_TAGS, required: Object.keys(API_REQUIRED), recordedAs: DTM_SOURCE.publisher },
    API_CELLS,
  ),
  read,
};
