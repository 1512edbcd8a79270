import { type AreaProfile, type Round, splitOfArea } from '@waystation/domain';
import { finestShared, type SplitOfArea, splitsOfAreas } from '../change/splits-of-areas';
import type { AreaMaterial } from './area-material';
import { passportInArea } from './passport-in-area';
import { shownInRound } from './shown-in-round';

/** Sums over nothing are not zero people: they are no comparison. */
const withoutEmptySums = (change: SplitOfArea['split']) =>
  change.comparable === 0 ? { ...change, before: null, after: null, change: null } : change;

/** An area that neither round says anything of. */
const nothingIn = (pcode: string, sameMethod: boolean): SplitOfArea => ({
  pcode,
  of: 'area',
  split: splitOfArea({ before: new Map(), after: new Map() }, { sameMethod }),
  newPlaces: { subjects: 0, value: 0 },
});

/**
 * The like-for-like change of the area since the round before, or an earlier one that was asked for
 * (domain rule 3): at the sites that both rounds assessed, else at the finest areas inside it that both
 * published, less the places that were counted for the first time.
 */
export const changeOfArea = async (
  material: AreaMaterial,
  after: Round,
): Promise<AreaProfile['change']> => {
  const { past, vs, reads, book, indicator, level, pcode } = material;
  const before = past.findLast(
    ({ reportingDate }) =>
      reportingDate < after.reportingDate && (vs === null || reportingDate <= vs),
  );
  if (before === undefined) {
    return null;
  }
  const pair = { before, after };
  const comparedAt = finestShared(book.totals, indicator, { pair, level });
  const splits = await splitsOfAreas(reads, { indicator, level, pair, comparedAt });
  const own =
    splits.find((one) => one.pcode === pcode) ?? nothingIn(pcode, before.method === after.method);
  return {
    ...withoutEmptySums(own.split),
    newPlaces: own.newPlaces,
    against: passportInArea(material, before),
    published: shownInRound(material, indicator, before),
    of: own.of,
  };
};
