import type { AdminLevel, ChangeUntil, Day, Indicator, Pcode } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { recordAmong, roundsOfIndicator } from '../indicator/round-at';
import { finestShared, type SplitOfArea, splitsOfAreas } from './splits-of-areas';

type Asked = {
  readonly indicator: Indicator;
  readonly level: AdminLevel;
  readonly asOf: Day;
  readonly areas: readonly { readonly pcode: Pcode }[];
  /** Of single sexes and ages no place says what is new: only everybody is compared place by place. */
  readonly people: unknown;
};

const NOTHING: ChangeUntil = {
  change: null,
  before: null,
  newlyCovered: { subjects: 0, value: 0 },
  noLongerCovered: { subjects: 0, value: 0 },
  newPlaces: { subjects: 0, value: 0 },
};

const untilOf = ({ split, newPlaces }: SplitOfArea): ChangeUntil => ({
  change: split.comparable === 0 ? null : split.change,
  before: split.comparable === 0 ? null : split.before,
  newlyCovered: split.newlyCovered,
  noLongerCovered: split.noLongerCovered,
  newPlaces,
});

/**
 * What changed in each of some areas between the rounds of record of two days, like for like and as the
 * panel of an area tells it; null: both days have the same round, or one has none.
 */
export const changesOfAreas = async (
  reads: DisclosedOperation,
  { indicator, level, asOf, areas, people }: Asked,
  until: Day,
): Promise<readonly ChangeUntil[] | null> => {
  const [rounds, totals] = await Promise.all([
    roundsOfIndicator(reads, indicator),
    reads.figures.roundTotals(),
  ]);
  const before = recordAmong(rounds, asOf, reads);
  const after = recordAmong(rounds, until, reads);
  if (people !== null || before === null || after === null || before.id === after.id) {
    return null;
  }
  const pair = { before, after };
  const comparedAt = finestShared(totals, indicator, { pair, level });
  const splits = await splitsOfAreas(reads, { indicator, level, pair, comparedAt });
  const byArea = new Map(splits.map((split) => [split.pcode, untilOf(split)]));
  return areas.map(({ pcode }) => byArea.get(pcode) ?? NOTHING);
};
