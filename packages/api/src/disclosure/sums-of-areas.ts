import { numberOrNull, type PairEnd, type SumOfParts } from '@waystation/domain';
import { endKey } from '../flow/end-of-origin';
import { childrenOfAreas } from './children-of-areas';
import { partKey, totalKey, wholeKey } from './number-keys';
import type { Occasion, OccasionLevel } from './occasion';
import { addend } from './parts-of-area';

/** The total of each level and its areas. */
export const sumsOfLevels = ({ levels }: Occasion): readonly SumOfParts[] =>
  levels.map(({ total: { level }, areas }) => ({
    total: totalKey(level),
    parts: [...areas.keys()].map((pcode) => wholeKey(level, pcode)),
  }));

const sumsByOrigin = ({ total: { level }, areas }: OccasionLevel): readonly SumOfParts[] =>
  [...areas].flatMap(([pcode, { whole, parts }]) => {
    const sum = parts.reduce((total, part) => total + addend(part.reported), 0);
    return parts.length === 0 || sum !== numberOrNull(whole)
      ? []
      : [
          {
            total: wholeKey(level, pcode),
            parts: parts.map(({ end }) => partKey(level, pcode, end)),
          },
        ];
  });

const endsOf = ({ areas }: OccasionLevel, pcodes: readonly string[]): readonly PairEnd[] => {
  const ends = new Map<string, PairEnd>();
  for (const pcode of pcodes) {
    for (const { end } of areas.get(pcode)?.parts ?? []) {
      if (end !== null) {
        ends.set(endKey(end), end);
      }
    }
  }
  return [...ends.values()];
};

type Family = readonly [string, readonly string[]];

const sumOfWholes = (
  coarse: OccasionLevel,
  fine: OccasionLevel,
  [parent, children]: Family,
): SumOfParts => ({
  total: wholeKey(coarse.total.level, parent),
  parts: children.map((pcode) => wholeKey(fine.total.level, pcode)),
});

/** An area and the areas inside it, for each origin. */
const sumsOfOrigins = (
  coarse: OccasionLevel,
  fine: OccasionLevel,
  [parent, children]: Family,
): readonly SumOfParts[] =>
  endsOf(coarse, [parent]).map((end) => ({
    total: partKey(coarse.total.level, parent, end),
    parts: children.map((pcode) => partKey(fine.total.level, pcode, end)),
  }));

type SumsOfFamily = (
  coarse: OccasionLevel,
  fine: OccasionLevel,
  family: Family,
) => readonly SumOfParts[];

const ofEachFamily = ({ levels, tree }: Occasion, sumsOf: SumsOfFamily): readonly SumOfParts[] =>
  levels.flatMap((coarse, index) => {
    const fine = levels[index + 1];
    return fine === undefined
      ? []
      : [...childrenOfAreas(coarse, fine, tree)].flatMap((family) => sumsOf(coarse, fine, family));
  });

/**
 * Areas and the areas inside them, as a whole. Levels are linked even where their numbers disagree:
 * what is nearly a sum gives a small count away nearly.
 */
export const sumsOfFamilies = (occasion: Occasion): readonly SumOfParts[] =>
  ofEachFamily(occasion, (...family) => [sumOfWholes(...family)]);

/** The sums between figures of areas. */
export const sumsOfAreas = (occasion: Occasion): readonly SumOfParts[] => [
  ...sumsOfLevels(occasion),
  ...occasion.levels.flatMap(sumsByOrigin),
  ...sumsOfFamilies(occasion),
  ...ofEachFamily(occasion, sumsOfOrigins),
];
