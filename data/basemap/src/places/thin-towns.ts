import type { Position } from 'geojson';
import { SpacingGrid } from '../geometry/spacing-grid';
import { type MercatorPoint, toMercator } from '../geometry/to-mercator';

/** A town that waits for a zoom: fixed by a table, or found by the room around it. */
export type Candidate = {
  readonly position: Position;
  /** Larger comes first. */
  readonly weight: number;
  /** Zoom that a table fixes, if one does. */
  readonly fixedZoom?: number | undefined;
  /** Zoom before which it does not appear on its own account. */
  readonly freeZoom?: number | undefined;
};

/** Pixels between two towns that appear at the same zoom, about the width of a label. */
const SPACING = 90;

// Weight that a town nobody listed needs to appear at a zoom, so that a continent shows its large
// towns and not the hamlets of its deserts; below the first of these zooms none appears.
const LEAST_WEIGHT: readonly [number, number][] = [
  [3, 1_000_000],
  [4, 300_000],
  [5, 100_000],
  [6, 5_000],
  [7, 0],
];

type Waiting<Town> = { readonly town: Town; readonly point: MercatorPoint };

/**
 * Gives each town the zoom from which it is drawn. At every zoom the weightiest towns that keep their
 * distance from those already drawn are added, so that density is even in sparse and crowded lands.
 */
export const thinTowns = <Town extends Candidate>(
  towns: readonly Town[],
  lastZoom: number,
): ReadonlyMap<Town, number> => {
  const zooms = new Map<Town, number>();
  const drawn: MercatorPoint[] = [];
  let waiting: readonly Waiting<Town>[] = towns
    .toSorted((a, b) => b.weight - a.weight)
    .map((town) => ({ town, point: toMercator(town.position) }));
  for (let zoom = 0; zoom <= lastZoom; zoom++) {
    const grid = new SpacingGrid(SPACING / (512 * 2 ** zoom));
    const admitted = new Set(admit(waiting, drawn, { grid, zoom }));
    for (const { town, point } of admitted) {
      zooms.set(town, zoom);
      drawn.push(point);
    }
    waiting = waiting.filter((candidate) => !admitted.has(candidate));
  }
  return zooms;
};

const admit = <Town extends Candidate>(
  waiting: readonly Waiting<Town>[],
  drawn: readonly MercatorPoint[],
  { grid, zoom }: { readonly grid: SpacingGrid; readonly zoom: number },
): readonly Waiting<Town>[] => {
  const listed = waiting.filter(({ town }) => town.fixedZoom === zoom);
  for (const point of [...drawn, ...listed.map((candidate) => candidate.point)]) {
    grid.add(point);
  }
  const least = LEAST_WEIGHT.findLast(([from]) => zoom >= from)?.[1] ?? Infinity;
  const admitted = waiting.filter(({ town, point }) => {
    const mayAppear = town.fixedZoom === undefined && zoom >= (town.freeZoom ?? 0);
    const fits = mayAppear && town.weight >= least && grid.isClear(point);
    if (fits) {
      grid.add(point);
    }
    return fits;
  });
  return [...listed, ...admitted];
};
