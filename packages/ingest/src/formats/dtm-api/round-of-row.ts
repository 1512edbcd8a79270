import { type Round, roundIdOf } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import type { ApiField } from './api-fields';
import { DTM_SOURCE_ID } from './dtm-source';
import { methodOfType } from './method-of-type';

/** The round that a row belongs to; null, with a reject, where series or date are missing. */
export const roundOfRow = (row: RowCells<ApiField>): Round | null => {
  const series = row.text('operation');
  const reportingDate = row.day('reportingDate');
  const number = row.whole('round');
  const assessmentType = row.text('assessmentType');
  if (series === null || reportingDate === null) {
    if (row.ok()) {
      row.reject(series === null ? 'operation' : 'reportingDate', {
        code: 'missingRound',
        reason: 'A figure needs the operation and the reporting date it belongs to.',
        remedy: 'Fill in the cell, or leave the row out.',
      });
    }
    return null;
  }
  return {
    id: roundIdOf({ series, reportingDate, assessmentType, number }),
    series,
    number,
    reportingDate,
    periodStart: null,
    periodEnd: null,
    published: null,
    method: methodOfType(assessmentType),
    assessmentType,
    source: DTM_SOURCE_ID,
    coverage: null,
  };
};
