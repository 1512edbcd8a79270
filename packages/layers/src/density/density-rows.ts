import {
  type ClassBreaks,
  type DensityFacts,
  fromMercator,
  type Hexagon,
  hexAt,
  hexCentre,
  hexRadius,
  MERCATOR_PIXELS,
  metersPerPixel,
  naturalBreaks,
  toMercator,
} from '@waystation/cartography';
import type { CountUnit, Passport } from '@waystation/domain';
import { type SiteRow, summand } from '../sites/site-rows';

/** A hexagon with the people at the sites in it. */
export type DensityRow = {
  readonly key: string;
  readonly hexagon: Hexagon;
  /** At the sites that have a number; null: none of them has one. */
  readonly value: number | null;
  readonly sites: number;
  /** Sites that are in no number. */
  readonly withoutNumber: number;
  /** Sites whose number is of an earlier round. */
  readonly carriedOver: number;
};

/** What all hexagons share: the zoom that they are made for, and the classes of the newest round. */
export type DensityContext = {
  readonly zoom: number;
  readonly breaks: ClassBreaks;
  readonly facts: DensityFacts;
  readonly unit: CountUnit;
  readonly passport: Passport | null;
};

const EMPTY: Omit<DensityRow, 'key' | 'hexagon'> = {
  value: null,
  sites: 0,
  withoutNumber: 0,
  carriedOver: 0,
};

/** The hexagons of a whole zoom that have a site in them; every site with coordinates is in one. */
export const densityRows = (sites: readonly SiteRow[], zoom: number): readonly DensityRow[] => {
  const radius = hexRadius(zoom);
  const found = new Map<string, DensityRow>();
  for (const site of sites) {
    const { position, carriedOver } = site;
    if (position === null) {
      continue;
    }
    const value = summand(site);
    const hexagon = hexAt(toMercator(position), radius);
    const key = `${hexagon.column}:${hexagon.row}`;
    const own = found.get(key) ?? { key, hexagon, ...EMPTY };
    found.set(key, {
      ...own,
      value: value === null ? own.value : (own.value ?? 0) + value,
      sites: own.sites + 1,
      withoutNumber: own.withoutNumber + (value === null ? 1 : 0),
      carriedOver: own.carriedOver + (carriedOver ? 1 : 0),
    });
  }
  return [...found.values()];
};

/** The classes at the natural gaps of the hexagons of a day, by which those of all days are coloured. */
export const densityBreaks = (rows: readonly DensityRow[]): ClassBreaks =>
  naturalBreaks(rows.flatMap(({ value }) => value ?? []));

/** The middle of a hexagon of a whole zoom, longitude first. */
export const densityMiddle = (
  { hexagon }: Pick<DensityRow, 'hexagon'>,
  zoom: number,
): readonly [number, number] => fromMercator(hexCentre(hexagon, hexRadius(zoom)));

const latitudeOf = (row: DensityRow, zoom: number): number => densityMiddle(row, zoom)[1];

const METERS_PER_KM = 1_000;

/**
 * How large hexagons of one size on the map are on the ground. Web Mercator stretches towards the
 * poles, by the cosine of the latitude in length and its square in area.
 */
export const densityFacts = (
  rows: readonly DensityRow[],
  sites: readonly SiteRow[],
  zoom: number,
): DensityFacts => {
  const latitudes = rows.map((row) => latitudeOf(row, zoom));
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const areas = latitudes.map((latitude) => Math.cos((latitude * Math.PI) / 180) ** 2);
  const acrossPixels = Math.sqrt(3) * hexRadius(zoom) * MERCATOR_PIXELS * 2 ** zoom;
  const middle = rows.length === 0 ? 0 : (south + north) / 2;
  return {
    placed: rows.reduce((sum, row) => sum + row.sites, 0),
    sites: sites.length,
    withoutNumber: rows.reduce((sum, row) => sum + row.withoutNumber, 0),
    widthKm: (acrossPixels * metersPerPixel(middle, zoom)) / METERS_PER_KM,
    areaDifference: rows.length === 0 ? 0 : 1 - Math.min(...areas) / Math.max(...areas),
  };
};
