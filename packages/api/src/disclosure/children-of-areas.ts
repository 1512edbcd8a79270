import { groupBy, numberOrNull } from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { OccasionLevel } from './occasion';
import { addend } from './parts-of-area';

/** The areas of a finer level by the area of a coarser one that they lie in. */
export type Children = ReadonlyMap<string, readonly string[]>;

const countryLetters = (pcode: string): string => /^[A-Z]+/.exec(pcode)?.[0] ?? '';

/**
 * Countries are published under ISO 3166 codes and their areas under P-codes of their own, so a
 * country's areas are those whose common letters add up to its figure; a single country has all.
 */
const childrenOfCountries = (coarse: OccasionLevel, fine: OccasionLevel): Children => {
  const [only, ...others] = coarse.areas.keys();
  if (only !== undefined && others.length === 0) {
    return new Map([[only, [...fine.areas.keys()]]]);
  }
  const groups = [...groupBy(fine.areas.keys(), countryLetters).values()].map((pcodes) => ({
    pcodes,
    sum: pcodes.reduce((sum, pcode) => {
      const own = fine.areas.get(pcode);
      return own === undefined ? sum : sum + addend(own.whole);
    }, 0),
  }));
  return new Map(
    [...coarse.areas].flatMap(([pcode, { whole }]) => {
      const group = groups.find(({ sum }) => sum === numberOrNull(whole));
      return group === undefined ? [] : [[pcode, group.pcodes]];
    }),
  );
};

/** Shortest code that can name an area; shorter ones are country letters. */
const SHORTEST_PCODE = 3;

/** The longest code among some areas that a code begins with, which is how COD P-codes nest. */
const beginningAmong = (areas: OccasionLevel['areas'], pcode: string): string | null => {
  for (let length = pcode.length - 1; length >= SHORTEST_PCODE; length -= 1) {
    const beginning = pcode.slice(0, length);
    if (areas.has(beginning)) {
      return beginning;
    }
  }
  return null;
};

/**
 * Which areas of the finer level lie in which of the coarser, among those with figures. Where boundaries
 * do not say it their codes do, to any reader as well.
 */
export const childrenOfAreas = (
  coarse: OccasionLevel,
  fine: OccasionLevel,
  tree: AreaTree,
): Children => {
  const { level } = coarse.total;
  const parentOf = (pcode: string): string | null => {
    const parent = tree.at(pcode, level);
    return parent !== null && coarse.areas.has(parent)
      ? parent
      : beginningAmong(coarse.areas, pcode);
  };
  const hasParents = [...fine.areas.keys()].some((pcode) => parentOf(pcode) !== null);
  if (level === 0 && !hasParents) {
    return childrenOfCountries(coarse, fine);
  }
  const children = groupBy(fine.areas.keys(), parentOf);
  return new Map(
    [...children].flatMap(([parent, pcodes]) => (parent === null ? [] : [[parent, pcodes]])),
  );
};
