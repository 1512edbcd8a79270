import { type Round, RoundId, roundIdOf } from '@waystation/domain';
import { readWholeNumber } from '#values/whole-number';
import { DTM_SOURCE_ID } from '../dtm-api/dtm-source';
import type { ReadContext } from '../format';
import { publishedOn } from './collection-period';
import { dateOfRound } from './date-of-round';

/** DTM publishes its site sheets as baseline assessments of the series that its API calls so. */
const SERIES = 'Mobility Tracking';
const ASSESSMENT_TYPE = 'BA';

/** Round numbers in a sheet, by row: rows kept from an earlier round carry its number. */
export type SourceRounds = readonly (number | null)[];

const numberInHints = (hints: readonly string[]): number | null => {
  for (const hint of hints) {
    const read = readWholeNumber(/^\s*round\s+(\d+)\s*$/i.exec(hint)?.[1] ?? '', null);
    if (read.kind === 'value') {
      return read.value;
    }
  }
  return null;
};

/** The round of a sheet: its number is the newest among its rows, its coverage the rows of that one. */
export const roundOfSites = (
  sourceRounds: SourceRounds,
  hints: readonly string[],
  context: ReadContext,
): Round => {
  const numbers = sourceRounds.filter((number) => number !== null);
  const number = numbers.length > 0 ? Math.max(...numbers) : numberInHints(hints);
  const { reportingDate, period } = dateOfRound({ number, series: SERIES }, hints, context);
  const key = { series: SERIES, reportingDate, assessmentType: ASSESSMENT_TYPE, number };
  const assessed = sourceRounds.filter((own) => own === null || own === number).length;
  return {
    ...key,
    id: roundIdOf(key),
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    published: publishedOn(hints),
    method: 'baseline',
    source: DTM_SOURCE_ID,
    coverage: { assessed, known: sourceRounds.length, of: 'places', outside: 0 },
  };
};

/**
 * The round that a row was carried over from; null: collected anew. The sheet gives only its number,
 * and numbers repeat, so the id has a dash for the day: it never depends on what else was imported,
 * and the same file read again gives the same figures.
 */
export const carriedOverFrom = (sourceRound: number | null, round: Round): RoundId | null =>
  sourceRound === null || sourceRound === round.number
    ? null
    : RoundId.parse(round.id.replace(round.reportingDate, '-').replace(/[^/]*$/, `${sourceRound}`));
