import { type Day, type Round, RoundId, roundIdOf, type SourceId } from '@waystation/domain';
import { readWholeNumber } from '#values/whole-number';
import { DTM_SOURCE_ID } from '../dtm-api/dtm-source';
import type { ReadContext } from '../format';
import { publishedOn } from './collection-period';
import { dateOfRound } from './date-of-round';

/** DTM publishes its site sheets as baseline assessments of the series that its API calls so. */
const OF_DTM = {
  series: 'Mobility Tracking',
  assessmentType: 'BA',
  method: 'baseline',
} as const satisfies Partial<Round>;

/** Rounds of others are series of their own, so that none is taken for a round of DTM. */
const exerciseOf = (source: SourceId): Pick<Round, 'series' | 'assessmentType' | 'method'> =>
  source === DTM_SOURCE_ID
    ? OF_DTM
    : { series: `Sites, ${source}`, assessmentType: null, method: 'siteAssessment' };

/** What the rows of a sheet say of its round. */
export type RowsOfRound = {
  /** Round numbers by row: rows kept from an earlier round carry its number. */
  readonly sourceRounds: readonly (number | null)[];
  /** Reporting dates by row; null: the row does not say. */
  readonly days: readonly (Day | null)[];
  readonly source: SourceId;
};

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
  { sourceRounds, days, source }: RowsOfRound,
  hints: readonly string[],
  context: ReadContext,
): Round => {
  const numbers = sourceRounds.filter((number) => number !== null);
  const number = numbers.length > 0 ? Math.max(...numbers) : numberInHints(hints);
  const { series, assessmentType, method } = exerciseOf(source);
  const { reportingDate, period } = dateOfRound({ number, series, days, hints }, context);
  const key = { series, reportingDate, assessmentType, number };
  const assessed = sourceRounds.filter((own) => own === null || own === number).length;
  return {
    ...key,
    id: roundIdOf(key),
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    published: publishedOn(hints),
    method,
    source,
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
