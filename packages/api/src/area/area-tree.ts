import type { AdminLevel, AreaRow, Pcode } from '@waystation/domain';

/** The loaded areas by P-code, and the way up from any code to a level. */
export type AreaTree = {
  readonly byPcode: ReadonlyMap<string, AreaRow>;
  /** The loaded area that a code is or lies in; null: none of the loaded ones. */
  readonly areaOf: (pcode: string) => AreaRow | null;
  /** That area's ancestor (or itself) at a level; null: there is none. */
  readonly at: (pcode: string, level: AdminLevel) => Pcode | null;
};

/** Shortest code that can name an area; shorter prefixes are country letters. */
const SHORTEST_PCODE = 3;

/**
 * Areas as a tree. A code below the loaded levels (a payam where counties are loaded) belongs to
 * the longest loaded code it begins with, which is how COD P-codes nest.
 */
export const areaTreeOf = (areas: readonly AreaRow[]): AreaTree => {
  const byPcode = new Map<string, AreaRow>(areas.map((area) => [area.pcode, area]));
  const areaOf = (pcode: string): AreaRow | null => {
    for (let length = pcode.length; length >= SHORTEST_PCODE; length -= 1) {
      const area = byPcode.get(pcode.slice(0, length));
      if (area !== undefined) {
        return area;
      }
    }
    return null;
  };
  const at = (pcode: string, level: AdminLevel): Pcode | null => {
    let area = areaOf(pcode);
    while (area !== null && area.level > level) {
      area = area.parent === null ? null : (byPcode.get(area.parent) ?? null);
    }
    return area?.level === level ? area.pcode : null;
  };
  return { byPcode, areaOf, at };
};
