import { type Counted, cellsToHide, type Round, type Store } from '@waystation/domain';
import { areaTreeOf } from '../area/area-tree';
import type { HiddenMemory } from './hidden-memory';
import { loadOccasion, type OccasionSource, roundsOfOccasion } from './load-occasion';
import { once } from './once';
import type { Recipient } from './recipient';
import { tablesOfOccasion } from './tables-of-occasion';

/** Keys of the numbers of a round's column that a recipient may not see. */
export type HiddenNumbers = (round: Round, counted: Counted) => Promise<ReadonlySet<string>>;

const openSource = async (store: Store, { operation }: Recipient): Promise<OccasionSource> => {
  const { code } = operation;
  const [rounds, totals, sites, areas] = await Promise.all([
    store.figures.rounds(code),
    store.figures.roundTotals(code),
    store.places.sites(code),
    store.areas.list(code, null),
  ]);
  return { store, operation: code, rounds, totals, sites, tree: areaTreeOf(areas) };
};

/**
 * Works out what a recipient may not see of an occasion, for all its levels, origins and places at
 * once. A date published under two assessment types hides the union of both, so that neither gives
 * away what the other holds back.
 */
export const hiddenNumbersFor = (
  store: Store,
  recipient: Recipient,
  memory: HiddenMemory,
): HiddenNumbers => {
  const { operation, audience, threshold } = recipient;
  const source = once(() => openSource(store, recipient));
  const head = once(() => store.changes.head(operation.code));
  return async (round, counted) => {
    const { group, unit, measure } = counted;
    const { series, reportingDate } = round;
    const key = [audience, threshold, group, unit, measure, series, reportingDate].join('\n');
    const at = { operation: operation.code, seq: await head() };
    return memory.recall(at, key, async () => {
      const opened = await source();
      const hidden = new Set<string>();
      for (const one of roundsOfOccasion(opened.rounds, round)) {
        const tables = tablesOfOccasion(await loadOccasion(opened, one, counted), recipient);
        for (const hiddenKey of cellsToHide(tables, threshold)) {
          hidden.add(hiddenKey);
        }
      }
      return hidden;
    });
  };
};
