import { type Day, type Round, type RoundKey, roundIdOf } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import { FUTURE_DATE, isFuture } from '../future-date';
import type { ApiField } from './api-fields';
import { DTM_SOURCE_ID } from './dtm-source';
import { methodOfType } from './method-of-type';

/** Finds the rounds of rows: thousands of rows share a few dozen, and each is made once. */
export type RoundFinder = {
  /** The round of a row; null, with a reject, where series or date cannot be taken. */
  readonly of: (row: RowCells<ApiField>) => Round | null;
};

const MISSING_ROUND = {
  code: 'missingRound',
  reason: 'A figure needs the operation and the reporting date it belongs to.',
  remedy: 'Fill in the cell, or leave the row out.',
} as const;

const roundOf = (key: RoundKey): Round => ({
  ...key,
  id: roundIdOf(key),
  periodStart: null,
  periodEnd: null,
  published: null,
  method: methodOfType(key.assessmentType),
  source: DTM_SOURCE_ID,
  coverage: null,
});

/** A finder for one file, whose rounds may be of no later day than the last. */
export const createRoundFinder = (lastDay: Day): RoundFinder => {
  const found = new Map<string, Round>();
  return {
    of: (row) => {
      const series = row.text('operation');
      const reportingDate = row.day('reportingDate');
      const number = row.whole('round');
      const assessmentType = row.text('assessmentType');
      if (series === null || reportingDate === null) {
        if (row.ok()) {
          row.reject(series === null ? 'operation' : 'reportingDate', MISSING_ROUND);
        }
        return null;
      }
      if (isFuture(reportingDate, lastDay)) {
        row.reject('reportingDate', FUTURE_DATE);
        return null;
      }
      const name = [series, reportingDate, number, assessmentType].join('|');
      const round = found.get(name) ?? roundOf({ series, reportingDate, number, assessmentType });
      found.set(name, round);
      return round;
    },
  };
};
