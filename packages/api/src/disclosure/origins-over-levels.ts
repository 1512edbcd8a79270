import { type AreaFigureRow, groupBy, type LinkedTable } from '@waystation/domain';
import { endKey } from '../flow/end-of-origin';
import { childrenOfAreas } from './children-of-areas';
import { fromKey, partKey } from './number-keys';
import type { Occasion, OccasionLevel } from './occasion';
import { type AreaParts, addend } from './parts-of-area';

/** Nobody is shown these sums, so nothing is gained by keeping one. */
const RELUCTANCE = 0;

const NOTHING: LinkedTable = { numbers: [], sums: [] };

type FromOrigin = { readonly value: number; readonly parts: readonly string[] };

const byOrigin = ({ total: { level }, areas }: OccasionLevel): ReadonlyMap<string, FromOrigin> => {
  const parts = [...areas].flatMap(([pcode, own]) =>
    own.parts.flatMap(({ end, reported }) =>
      end === null
        ? []
        : [{ from: endKey(end), key: partKey(level, pcode, end), value: addend(reported) }],
    ),
  );
  return new Map(
    [...groupBy(parts, ({ from }) => from)].map(([from, own]) => [
      from,
      {
        value: own.reduce((sum, { value }) => sum + value, 0),
        parts: own.map(({ key }) => key),
      },
    ]),
  );
};

const isEqual = (
  [origin, { value }]: readonly [string, FromOrigin],
  others: ReadonlyMap<string, FromOrigin>,
): boolean => others.get(origin)?.value === value;

/** The origins of which as many people are at one level as at the other: each is one number. */
const linked = (coarse: OccasionLevel, fine: OccasionLevel): LinkedTable => {
  const below = byOrigin(fine);
  const same = [...byOrigin(coarse)].filter((entry) => isEqual(entry, below));
  const { level } = coarse.total;
  return {
    numbers: same.map(([origin, { value }]) => ({
      key: fromKey(level, origin),
      value,
      access: 'unpublished',
      reluctance: RELUCTANCE,
    })),
    sums: same.flatMap(([origin, { parts }]) => [
      { total: fromKey(level, origin), parts },
      { total: fromKey(level, origin), parts: below.get(origin)?.parts ?? [] },
    ]),
  };
};

const only = (
  { total, areas }: OccasionLevel,
  isWanted: (pcode: string) => boolean,
): OccasionLevel => ({
  total,
  areas: new Map<string, AreaParts<AreaFigureRow>>([...areas].filter(([pcode]) => isWanted(pcode))),
});

/** Areas of neither level that lie in, or hold, one of the other; all, where those are no equals. */
const betweenStrays = (
  coarse: OccasionLevel,
  fine: OccasionLevel,
  { tree }: Occasion,
): LinkedTable => {
  const families = childrenOfAreas(coarse, fine, tree);
  const children = new Set([...families.values()].flat());
  const orphans = only(fine, (pcode) => !children.has(pcode));
  if (orphans.areas.size === 0) {
    return NOTHING;
  }
  const childless = only(coarse, (pcode) => !families.has(pcode));
  const above = byOrigin(childless);
  const isSame = [...byOrigin(orphans)].every((entry) => isEqual(entry, above));
  return isSame ? linked(childless, orphans) : linked(coarse, fine);
};

/**
 * The people of each origin at two levels, where it is not known which areas of the one lie in which of
 * the other, boundaries being missing: what both say of one origin is the same number.
 */
export const originsOverLevels = (occasion: Occasion): LinkedTable => {
  const tables = occasion.levels.flatMap((coarse, index) => {
    const fine = occasion.levels[index + 1];
    return fine === undefined ? [] : [betweenStrays(coarse, fine, occasion)];
  });
  return {
    numbers: tables.flatMap(({ numbers }) => numbers),
    sums: tables.flatMap(({ sums }) => sums),
  };
};
