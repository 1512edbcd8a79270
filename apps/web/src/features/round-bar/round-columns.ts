import type { Dated } from '@waystation/charts';
import type { Day, RoundView } from '@waystation/domain';

/** The newest of the rounds at or before a day; null: none was published yet. */
export const roundAt = (rounds: readonly RoundView[], day: Day): RoundView | null =>
  rounds.findLast(({ round }) => round.reportingDate <= day) ?? null;

/** The round so many steps from the one shown at a day; null: there is none that way. */
export const roundBeside = (
  rounds: readonly RoundView[],
  day: Day,
  step: 1 | -1,
): RoundView | null => {
  const shown = rounds.findLastIndex(({ round }) => round.reportingDate <= day);
  return rounds[shown + step] ?? null;
};

/** A round as it stands on a time axis: at its reporting date, as high as its total. */
export const datedRound = (view: RoundView): Dated<RoundView> => ({
  item: view,
  day: view.round.reportingDate,
  value: view.total,
});
