import { absent, type Figure, type Round, reported, type Subject } from '@waystation/domain';
import type { RowCells } from '#table/row-reader';
import type { ApiField } from './api-fields';
import { DTM_SOURCE_ID } from './dtm-source';
import { originOfRow } from './origin-of-row';

/** The figure of everybody in a row, as a part of its area's. */
const everybodyOfRow = (row: RowCells<ApiField>, subject: Subject, round: Round): Figure => {
  const individuals = row.whole('individuals');
  return {
    subject,
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    reported: individuals === null ? absent('unknown') : reported(individuals),
    isPart: true,
    reason: row.text('reason'),
    origin: originOfRow(row),
    sex: null,
    ageMin: null,
    ageMax: null,
    qualifier: 'exact',
    asOf: round.reportingDate,
    asOfPrecision: 'day',
    periodStart: null,
    round: round.id,
    series: round.series,
    assessmentType: round.assessmentType,
    method: round.method,
    source: DTM_SOURCE_ID,
    confidence: 'notStated',
    sensitivity: 'public',
    carriedOverFrom: null,
    occurrence: 0,
    flags: [],
    note: null,
  };
};

/**
 * Every row of the API is a part (of a reason and an origin) of its area's figure, and the parts of
 * one round and level add up to it. Women and men are figures of their own, with `sex` set, only
 * where the row has them: they count the same people again, so whoever adds parts takes those whose
 * `sex` is null. They are marked as parts, too: no row is ever the whole figure of its area.
 */
export const figuresOfRow = (
  row: RowCells<ApiField>,
  subject: Subject,
  round: Round,
): readonly Figure[] => {
  const everybody = everybodyOfRow(row, subject, round);
  const sexes = [
    ['female', row.whole('females')],
    ['male', row.whole('males')],
  ] as const;
  return [
    everybody,
    ...sexes.flatMap(([sex, count]) =>
      count === null ? [] : [{ ...everybody, sex, reported: reported(count) }],
    ),
  ];
};
