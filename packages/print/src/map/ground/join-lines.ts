import type { Feature, Position } from 'geojson';
import { groupBy } from './group-by';

/** Two ends are one place if they are this near, in degrees: a little more than a unit of a tile. */
const NEAR = 0.004;

const areNear = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < NEAR &&
  Math.abs((a[1] ?? 0) - (b[1] ?? 0)) < NEAR;

/** Two lines as one, where they meet end to end; undefined: they do not. */
const joined = (
  a: readonly Position[],
  b: readonly Position[],
): readonly Position[] | undefined => {
  const turned = areNear(a[0], b[0]) || areNear(a[0], b.at(-1)) ? a.toReversed() : a;
  const next = areNear(turned.at(-1), b.at(-1)) ? b.toReversed() : b;
  return areNear(turned.at(-1), next[0]) ? [...turned, ...next.slice(1)] : undefined;
};

const joinAll = (lines: readonly (readonly Position[])[]): readonly (readonly Position[])[] => {
  const done: (readonly Position[])[] = [];
  const open = lines.filter((line) => line.length > 1);
  for (let line = open.shift(); line !== undefined; line = open.shift()) {
    let whole = line;
    for (let at = 0; at < open.length; at += 1) {
      const other = open[at];
      const both = other && joined(whole, other);
      if (both !== undefined) {
        whole = both;
        open.splice(at, 1);
        at = -1;
      }
    }
    done.push(whole);
  }
  return done;
};

const linesOf = ({ geometry }: Feature): readonly Position[][] =>
  geometry.type === 'MultiLineString' ? geometry.coordinates : [];

/**
 * Lines that tiles cut apart, whole again: features of the same properties are one, and their lines go
 * on over the edges of tiles. Dashes then do not begin anew, and a river is named once.
 */
export const joinLines = (features: readonly Feature[]): readonly Feature[] => {
  const groups = groupBy(features, ({ properties }) => JSON.stringify(properties));
  return [...groups.values()].flatMap((group): Feature[] => {
    const [first] = group;
    const coordinates = joinAll(group.flatMap(linesOf)).map((line) => [...line]);
    return first === undefined
      ? []
      : [{ ...first, geometry: { type: 'MultiLineString', coordinates } }];
  });
};
