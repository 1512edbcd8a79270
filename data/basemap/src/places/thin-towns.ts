import type { Position } from 'geojson';
import { type MercatorPoint, toMercator } from '../geometry/to-mercator';
import { SpacingGrid } from './spacing-grid';

/** A town that waits for a zoom: fixed by a table, or found by the room around it. */
export type Candidate = {
  readonly position: Position;
  /** Larger comes first. */
  readonly weight: number;
  /** Zoom that a table fixes, if one does. */
  readonly fixedZoom?: number | undefined;
};

/** Pixels between two towns that appear at the same zoom, about the width of a label. */
const SPACING = 90;

/** The first zoom at which towns nobody listed may appear, so that a continent stays calm. */
const FIRST_FREE_ZOOM = 3;

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
  const free = zoom < FIRST_FREE_ZOOM ? [] : waiting;
  const admitted = free.filter(({ town, point }) => {
    const fits = town.fixedZoom === undefined && grid.isClear(point);
    if (fits) {
      grid.add(point);
    }
    return fits;
  });
  return [...listed, ...admitted];
};
