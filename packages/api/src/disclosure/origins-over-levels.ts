import { groupBy, type LinkedTable } from '@waystation/domain';
import { endKey } from '../flow/end-of-origin';
import { childrenOfAreas } from './children-of-areas';
import { fromKey, partKey } from './number-keys';
import type { Occasion, OccasionLevel } from './occasion';
import { addend } from './parts-of-area';

/** Nobody is shown these sums, so nothing is gained by keeping one. */
const RELUCTANCE = 0;

const peopleByOrigin = ({ total: { level }, areas }: OccasionLevel) => {
  const parts = [...areas].flatMap(([pcode, own]) =>
    own.parts.flatMap(({ end, reported }) =>
      end === null
        ? []
        : [{ from: endKey(end), key: partKey(level, pcode, end), value: addend(reported) }],
    ),
  );
  return [...groupBy(parts, ({ from }) => from)].map(([from, own]) => ({
    from,
    key: fromKey(level, from),
    value: own.reduce((sum, { value }) => sum + value, 0),
    parts: own.map(({ key }) => key),
  }));
};

const isEveryChildKnown = ({ levels, tree }: Occasion): boolean =>
  levels.every((coarse, index) => {
    const fine = levels[index + 1];
    const children = fine === undefined ? [] : [...childrenOfAreas(coarse, fine, tree).values()];
    return fine === undefined || new Set(children.flat()).size === fine.areas.size;
  });

/**
 * The people of each origin over whole levels, which are as many at each: where it is not known which
 * areas lie in which, boundaries being missing, they link the levels.
 */
export const originsOverLevels = (occasion: Occasion): LinkedTable => {
  if (isEveryChildKnown(occasion)) {
    return { numbers: [], sums: [] };
  }
  const sums = occasion.levels.flatMap(peopleByOrigin);
  return {
    numbers: sums.map(({ key, value }) => ({
      key,
      value,
      access: 'unpublished' as const,
      reluctance: RELUCTANCE,
    })),
    sums: sums.flatMap(({ from, key, value, parts }, index) => [
      { total: key, parts },
      ...sums
        .slice(index + 1)
        .filter((other) => other.from === from && other.value === value)
        .map((other) => ({ total: key, parts: [other.key] })),
    ]),
  };
};
