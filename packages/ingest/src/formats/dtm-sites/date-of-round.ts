import type { Day, Round } from '@waystation/domain';
import { RefusedFile } from '#result/refused-file';
import type { ReadContext } from '../format';
import { FUTURE_DATE, isFuture } from '../future-date';
import { type CollectionPeriod, collectionPeriod } from './collection-period';
import { dayInFileName } from './day-in-file-name';

/** The day that a round reports, and the period it was collected in where the file states it. */
export type RoundDate = { readonly reportingDate: Day; readonly period: CollectionPeriod | null };

const unknownDate = (number: number | null, candidates: readonly Day[]): RefusedFile =>
  new RefusedFile({
    code: candidates.length > 0 ? 'ambiguousRound' : 'unknownDate',
    reason:
      candidates.length > 0
        ? `The file does not say its date, and round ${number} exists more than once: ${candidates.join(', ')}.`
        : 'The file does not say which day its figures describe.',
    remedy: `Pass the reporting date, for example --as-of ${candidates.at(-1) ?? '2021-09-30'}.`,
  });

/** What a sheet says of its round. */
export type DatedRows = Pick<Round, 'number' | 'series'> & {
  /** Reporting dates by row; null: the row does not say. */
  readonly days: readonly (Day | null)[];
  /** Text around the table. */
  readonly hints: readonly string[];
};

/** The one day that rows report; null: none says it. Throws RefusedFile where they say several. */
const dayOfRows = (days: readonly (Day | null)[]): Day | null => {
  const stated = new Set(days.filter((day) => day !== null));
  const [only = null] = stated;
  if (stated.size > 1) {
    throw new RefusedFile({
      code: 'severalDates',
      value: [...stated].toSorted().slice(0, 5).join(', '),
      reason: 'The rows report several days; a round of sites is of one.',
      remedy: 'Make one file for each day.',
    });
  }
  return only;
};

/** Days on which rounds of this number are known; DTM site sheets are baseline assessments (BA). */
const datesOfNumber = (
  number: number | null,
  series: string,
  known: readonly Round[],
): readonly Day[] => {
  const own = known.filter(
    (round) =>
      number !== null &&
      round.number === number &&
      round.series === series &&
      round.assessmentType === 'BA',
  );
  return [...new Set(own.map(({ reportingDate }) => reportingDate))].toSorted();
};

/**
 * The reporting date of a site sheet: what the user says; else what its rows say; else the end of the collection period on a
 * sheet of notes; else a day in the file's name; else the one known round of that number. Round
 * numbers repeat, so where several are known nothing is guessed: throws RefusedFile with all of them. Throws it too
 * where the date lies in the future.
 */
export const dateOfRound = (
  { number, series, days, hints }: DatedRows,
  { options, fileName, lastDay }: ReadContext,
): RoundDate => {
  const period = collectionPeriod(hints);
  const stated = options.asOf ?? dayOfRows(days) ?? period?.end ?? dayInFileName(fileName);
  if (stated !== null && isFuture(stated, lastDay)) {
    throw new RefusedFile({ ...FUTURE_DATE, value: stated });
  }
  if (stated !== null) {
    return { reportingDate: stated, period: period?.end === stated ? period : null };
  }
  const candidates = datesOfNumber(number, series, options.knownRounds ?? []);
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) {
    throw unknownDate(number, candidates);
  }
  return { reportingDate: only, period: null };
};
