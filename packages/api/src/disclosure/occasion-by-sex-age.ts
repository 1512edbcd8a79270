import { type AdminLevel, type AreaFigureRow, absent } from '@waystation/domain';
import type { CellsOfSubjects, Occasion, OccasionLevel } from './occasion';
import type { AreaParts } from './parts-of-area';

const NOT_COUNTED: AreaParts<AreaFigureRow> = { whole: absent('unknown'), parts: [], rows: [] };

/** Nothing is held back of a total that nobody published. */
const noTotal = (level: AdminLevel): OccasionLevel => ({
  total: { level, value: null, sensitivity: 'public' },
  areas: new Map(),
});

const withCounted = <Value>(
  everybody: ReadonlyMap<string, Value>,
  cells: CellsOfSubjects,
  notCounted: Value,
): ReadonlyMap<string, Value> =>
  new Map([
    ...everybody,
    ...[...cells.keys()]
      .filter((key) => !everybody.has(key))
      .map((key): [string, Value] => [key, notCounted]),
  ]);

/**
 * The occasion with every level, area and place that some sex or age was counted in. A source may count
 * women where it counts nobody else; their numbers add up with those of the areas around all the same.
 */
export const occasionBySexAge = (occasion: Occasion): Occasion => {
  const { levels, places, sexAgesOfAreas, sexAgesOfPlaces } = occasion;
  const listed = new Set(levels.map(({ total }) => total.level));
  const others = [...sexAgesOfAreas.keys()].filter((level) => !listed.has(level)).map(noTotal);
  return {
    ...occasion,
    levels: [...levels, ...others]
      .map(({ total, areas }) => ({
        total,
        areas: withCounted(areas, sexAgesOfAreas.get(total.level) ?? new Map(), NOT_COUNTED),
      }))
      .toSorted((a, b) => a.total.level - b.total.level),
    places: withCounted(places, sexAgesOfPlaces, []),
  };
};
