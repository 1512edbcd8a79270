import { type Counted, cellsToHide, type Round } from '@waystation/domain';
import { loadOccasion, roundsOfOccasion } from './load-occasion';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';
import { tablesOfOccasion } from './tables-of-occasion';

/** Keys of the numbers of a round's column that a recipient may not see. */
export type HiddenNumbers = (round: Round, counted: Counted) => Promise<ReadonlySet<string>>;

const hiddenOnOccasion = async (
  state: OperationState,
  recipient: Recipient,
  { round, counted }: { readonly round: Round; readonly counted: Counted },
): Promise<ReadonlySet<string>> => {
  const hidden = new Set<string>();
  for (const one of roundsOfOccasion(await state.rounds(), round)) {
    const occasion = await loadOccasion(state, one, counted);
    await state.turn();
    const tables = tablesOfOccasion(occasion, recipient);
    await state.turn();
    for (const key of cellsToHide(tables, recipient.threshold)) {
      hidden.add(key);
    }
  }
  return hidden;
};

/**
 * Works out what a recipient may not see of an occasion, for all its levels, origins and places at
 * once. A date published under two assessment types hides the union of both, so that neither gives
 * away what the other holds back. What was found is kept with the state, because a trend asks for
 * every round.
 */
export const hiddenNumbersFor =
  (state: OperationState, recipient: Recipient): HiddenNumbers =>
  (round, counted) => {
    const { audience, threshold } = recipient;
    const { group, unit, measure } = counted;
    const { series, reportingDate } = round;
    const key = [audience, threshold, group, unit, measure, series, reportingDate].join('\n');
    return state.remember(key, () => hiddenOnOccasion(state, recipient, { round, counted }));
  };
