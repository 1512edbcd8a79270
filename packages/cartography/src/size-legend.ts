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

/** The legend of sites by the same radius as on the map, with what is not drawn counted. */
export const sizeLegend = (sites: readonly SizedSite[], maximum: number): SizeLegend => {
  const count = (of: (site: SizedSite) => boolean): number => sites.filter(of).length;
  return {
    kind: 'size',
    circles: nestedCircles(sites, maximum).map(({ value, radius, of }) => ({
      value,
      radius,
      name: of?.name ?? null,
    })),
    shapes: SITE_SHAPES.map((shape) => ({
      shape,
      count: count((site) => site.shape === shape),
      counted: count((site) => site.shape === shape && site.value !== null),
    })).filter((row) => row.count > 0),
    statuses: sites.every(({ status }) => status === 'open')
      ? []
      : SITE_STATUSES.map((status) => ({
          status,
          count: count((site) => site.status === status),
          counted: count((site) => site.status === status && site.value !== null),
        })).filter((row) => row.count > 0),
    sites: sites.length,
    zero: count((site) => site.value === 0),
    carriedOver: count((site) => site.isCarriedOver),
    withoutNumber: count((site) => site.value === null),
    withoutCoordinates: count((site) => !site.isDrawn),
  };
};
