import { SITE_STATUSES, type SiteStatus } from '@waystation/domain';
import { nestedCircles } from './nested-circles';
import { SITE_SHAPES, type SiteShape } from './site-shape';

/** A site as the legend needs it. */
export type SizedSite = {
  readonly name: string;
  readonly value: number | null;
  readonly shape: SiteShape;
  readonly status: SiteStatus;
  readonly isCarriedOver: boolean;
  readonly isDrawn: boolean;
};

/** One of the nested circles; the largest is a real site and has its name. */
export type SizeCircle = {
  readonly value: number;
  readonly radius: number;
  readonly name: string | null;
};

/** How many sites of a kind there are, and how many of those have a number and so a symbol of its shape. */
export type SizedShape = {
  readonly shape: SiteShape;
  readonly count: number;
  readonly counted: number;
};

/** How many sites have a status, and how many of those have a number. */
export type SizedStatus = {
  readonly status: SiteStatus;
  readonly count: number;
  readonly counted: number;
};

/** The legend of proportional symbols. */
export type SizeLegend = {
  readonly kind: 'size';
  /** Large to small; empty where no site has people. */
  readonly circles: readonly SizeCircle[];
  /** Only the shapes that occur. */
  readonly shapes: readonly SizedShape[];
  /** Those that occur; none where every site is open, which is what a site looks like. */
  readonly statuses: readonly SizedStatus[];
  readonly sites: number;
  readonly zero: number;
  readonly carriedOver: number;
  readonly withoutNumber: number;
  readonly withoutCoordinates: number;
};

type Tally = { count: number; counted: number };

const tallies = <Key extends string>(keys: readonly Key[]): ReadonlyMap<Key, Tally> =>
  new Map(keys.map((key) => [key, { count: 0, counted: 0 }]));

const add = (tally: Tally | undefined, value: number | null): void => {
  if (tally !== undefined) {
    tally.count += 1;
    tally.counted += value === null ? 0 : 1;
  }
};

const found = <Key extends string>(tallied: ReadonlyMap<Key, Tally>) =>
  [...tallied].filter(([, { count }]) => count > 0);

/** The legend of sites by the same radius as on the map, with what is not drawn counted. */
export const sizeLegend = (sites: readonly SizedSite[], maximum: number): SizeLegend => {
  const [byShape, byStatus] = [tallies(SITE_SHAPES), tallies(SITE_STATUSES)];
  let [zero, carriedOver, withoutNumber, withoutCoordinates] = [0, 0, 0, 0];
  // One walk: there may be a hundred thousand sites, and whoever filters them waits for this.
  for (const { value, shape, status, isCarriedOver, isDrawn } of sites) {
    add(byShape.get(shape), value);
    add(byStatus.get(status), value);
    zero += value === 0 ? 1 : 0;
    carriedOver += isCarriedOver ? 1 : 0;
    withoutNumber += value === null ? 1 : 0;
    withoutCoordinates += isDrawn ? 0 : 1;
  }
  const areAllOpen = byStatus.get('open')?.count === sites.length;
  return {
    kind: 'size',
    circles: nestedCircles(sites, maximum).map(({ value, radius, of }) => ({
      value,
      radius,
      name: of?.name ?? null,
    })),
    shapes: found(byShape).map(([shape, tally]) => ({ shape, ...tally })),
    statuses: areAllOpen ? [] : found(byStatus).map(([status, tally]) => ({ status, ...tally })),
    sites: sites.length,
    zero,
    carriedOver,
    withoutNumber,
    withoutCoordinates,
  };
};
