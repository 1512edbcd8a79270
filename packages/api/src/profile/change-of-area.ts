import {
  AdminLevel,
  type AreaProfile,
  type CountsBySubject,
  isOfColumn,
  type LikeForLikeChange,
  likeForLikeChange,
  type ProfileChange,
  type Reported,
  type Round,
} from '@waystation/domain';
import { figureByArea } from '../figure/figure-by-area';
import { figureByPlace } from '../site/figure-by-place';
import { rowsOfPlaces } from '../site/rows-of-places';
import type { AreaMaterial } from './area-material';
import { passportInArea } from './passport-in-area';
import { shownInRound } from './shown-in-round';

type Counts = {
  readonly of: ProfileChange['of'];
  readonly before: CountsBySubject;
  readonly after: CountsBySubject;
};

const countsOf = (figures: ReadonlyMap<string, { readonly reported: Reported }>): CountsBySubject =>
  new Map([...figures].map(([key, { reported }]) => [key, reported]));

const atPlaces = async (material: AreaMaterial, rounds: RoundPair): Promise<Counts | null> => {
  const { reads, indicator, placeRows, sites } = material;
  const ids = new Set<string>(sites.map(({ place }) => place.id));
  const after = placeRows.filter((row) => row.round === rounds.after.id);
  const asOf = rounds.before.reportingDate;
  const then = await rowsOfPlaces(reads, indicator, { asOf, places: ids });
  const before = then.filter((row) => row.round === rounds.before.id);
  return before.length === 0 || after.length === 0
    ? null
    : {
        of: 'places',
        before: countsOf(figureByPlace(before)),
        after: countsOf(figureByPlace(after)),
      };
};

type RoundPair = { readonly before: Round; readonly after: Round };

const deepestSharedLevel = ({ book, indicator }: AreaMaterial, pair: RoundPair): AdminLevel => {
  const levelsOf = (round: Round): readonly AdminLevel[] =>
    book.totals
      .filter((total) => total.round === round.id && isOfColumn(total, indicator))
      .map((total) => total.level);
  const before = new Set(levelsOf(pair.before));
  const shared = levelsOf(pair.after).filter((level) => before.has(level));
  return shared.toSorted((a, b) => b - a)[0] ?? 0;
};

const atAreas = async (material: AreaMaterial, pair: RoundPair): Promise<Counts> => {
  const { reads, tree, indicator, pcode, level } = material;
  const { group, unit, measure } = indicator;
  const deepest = deepestSharedLevel(material, pair);
  const compared = AdminLevel.parse(Math.max(level, deepest));
  const inRound = async (round: Round): Promise<CountsBySubject> => {
    const at = { group, unit, measure, round: round.id, level: compared };
    const rows = await reads.figures.ofAreas(at);
    const inside = rows.filter((row) =>
      compared === level ? row.pcode === pcode : level === 0 || tree.at(row.pcode, level) === pcode,
    );
    return countsOf(figureByArea(inside));
  };
  const of = compared === level ? 'area' : 'areas';
  return { of, before: await inRound(pair.before), after: await inRound(pair.after) };
};

/** Sums over nothing are not zero people: they are no comparison. */
const withoutEmptySums = (change: LikeForLikeChange) =>
  change.comparable === 0 ? { ...change, before: null, after: null, change: null } : change;

/**
 * The like-for-like change of the area since the round before, or an earlier one that was asked for
 * (domain rule 3): at the sites that
 * both rounds assessed, else at the finest areas inside it that both published.
 */
export const changeOfArea = async (
  material: AreaMaterial,
  after: Round,
): Promise<AreaProfile['change']> => {
  const { past, vs } = material;
  const before = past.findLast(
    ({ reportingDate }) =>
      reportingDate < after.reportingDate && (vs === null || reportingDate <= vs),
  );
  if (before === undefined) {
    return null;
  }
  const pair = { before, after };
  const counts = (await atPlaces(material, pair)) ?? (await atAreas(material, pair));
  const change = likeForLikeChange(counts.before, counts.after, before.method === after.method);
  return {
    ...withoutEmptySums(change),
    against: passportInArea(material, before),
    published: shownInRound(material, material.indicator, before),
    of: counts.of,
  };
};
