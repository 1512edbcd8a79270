import {
  type AreaFigureRow,
  type AreasOrigins,
  groupBy,
  knownSum,
  type PairEnd,
  type PartialSum,
  type Pcode,
  type Reported,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { SeveralAreas } from '../area/several-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { ORIGIN_LEVEL, partsOfArea } from '../disclosure/parts-of-area';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, passportOfRound } from '../passport/passport-book';
import { isHeldBack } from '../round/trend-points';
import { endKey } from './end-of-origin';
import { originRoundOf } from './origin-round-of';

type Pair = { readonly from: PairEnd; readonly to: Pcode; readonly reported: Reported };

const pairsOf = (rows: readonly AreaFigureRow[], tree: AreaTree): readonly Pair[] =>
  [...groupBy(rows, (row) => row.pcode)].flatMap(([pcode, own]) => {
    const to = tree.byPcode.get(pcode)?.pcode;
    return to === undefined
      ? []
      : partsOfArea(own, tree).parts.flatMap(({ end, reported }) =>
          end === null ? [] : [{ from: end, to, reported }],
        );
  });

const sumOf = (pairs: readonly Pair[]): PartialSum => {
  const all = pairs.map(({ reported }) => reported);
  return { value: knownSum(all), suppressed: all.filter(isHeldBack).length };
};

type Summed = { readonly sum: PartialSum };

/** Nobody from somewhere says nothing; somebody who is not shown does. */
const isSaid = ({ sum }: Summed): boolean => sum.value !== 0 || sum.suppressed > 0;

const byPeople = (a: Summed, b: Summed): number => (b.sum.value ?? -1) - (a.sum.value ?? -1);

const inAndOut = (
  pairs: readonly Pair[],
  { level, pcodes }: SeveralAreas,
): Pick<AreasOrigins, 'from' | 'within' | 'to'> => {
  const own = new Set<string>(pcodes);
  const isOwn = (end: PairEnd): boolean => end.kind === 'area' && own.has(end.pcode);
  const present = pairs.filter(({ to }) => own.has(to));
  const from = [
    ...groupBy(
      present.filter((pair) => !isOwn(pair.from)),
      (pair) => endKey(pair.from),
    ).values(),
  ]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ end: first.from, sum: sumOf(group) }];
    })
    .filter(isSaid)
    .toSorted(byPeople);
  if (level !== ORIGIN_LEVEL) {
    return { from, within: null, to: null };
  }
  const left = pairs.filter((pair) => isOwn(pair.from) && !own.has(pair.to));
  return {
    from,
    within: sumOf(present.filter((pair) => isOwn(pair.from))),
    to: [...groupBy(left, (pair) => pair.to)]
      .map(([pcode, group]) => ({ pcode, sum: sumOf(group) }))
      .filter(isSaid)
      .toSorted(byPeople),
  };
};

/**
 * Where the people present in several areas come from, and where else people from there are, in the
 * newest round that states it; not a count of moves. Sums are of numbers that this audience has anyway.
 */
export const originsOfAreas = async (
  reads: DisclosedOperation,
  question: SeveralAreas,
): Promise<Outcome<AreasOrigins>> => {
  const { level, asOf, indicator: asked } = question;
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const about = { indicator: indicator?.id ?? NO_INDICATOR, level, askedFor: asOf };
  const shown =
    indicator === null || indicator.from === 'flows'
      ? null
      : await originRoundOf(reads, indicator, { asOf, level });
  if (indicator === null || shown === null) {
    return found({ ...about, passport: null, passedOver: null, from: [], within: null, to: null });
  }
  const { group, unit, measure } = indicator;
  const [rows, tree, book] = await Promise.all([
    reads.figures.ofAreas({ group, unit, measure, round: shown.round.id, level }),
    reads.areas.tree(),
    openPassportBook(reads),
  ]);
  return found({
    ...about,
    passport: passportOfRound(book, shown.round),
    passedOver: shown.passedOver === null ? null : passportOfRound(book, shown.passedOver),
    ...inAndOut(pairsOf(rows, tree), question),
  });
};
