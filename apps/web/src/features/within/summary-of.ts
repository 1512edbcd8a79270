import {
  type Absence,
  type AreaColumns,
  type Centre,
  type Crossing,
  type CrossingStatus,
  centreAt,
  crossingAt,
  type FreshFor,
} from '@waystation/domain';
import type { AreaRow, SiteRow } from '@waystation/layers';
import type { Point } from '../../geo/kilometres-between';
import type { DrawnArea } from '../../map-state/drawn-area';
import { isInside } from './is-inside';

/** Numbers of one kind of thing inside: their sum, and how many have none. */
export type Counted = {
  readonly things: number;
  /** Sum of the numbers there are; null: none has one. */
  readonly people: number | null;
  /** How many have no number, and why. */
  readonly absent: ReadonlyMap<Absence, number>;
};

/** What lies in an area that a reader drew. */
export type DrawnSummary = {
  /** Areas whose label point lies inside, most people first. */
  readonly areas: Counted & { readonly rows: readonly AreaRow[] };
  readonly sites: Counted & { readonly rows: readonly SiteRow[] };
  readonly centres: {
    readonly all: readonly Centre[];
    /** Places free at centres that counted them lately; null: none did. */
    readonly free: number | null;
    readonly freeUnknown: number;
  };
  readonly crossings: ReadonlyMap<CrossingStatus, number>;
  /** Sites, centres and crossings of the operation that have no coordinates and so cannot be told. */
  readonly withoutCoordinates: number;
};

/** What the map has, all at one moment. */
export type DrawnOver = {
  readonly areas: AreaColumns | null;
  readonly areaRows: readonly AreaRow[];
  readonly sites: readonly SiteRow[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly moment: Date;
  readonly rules: { readonly centres: FreshFor; readonly crossings: FreshFor };
};

type Numbered = { readonly value: number | null; readonly absence: Absence | null };

/** Numbers of one moment, unit and level may be added; what has none is counted beside the sum. */
const countedOf = <Row extends Numbered>(
  rows: readonly Row[],
): Counted & { readonly rows: readonly Row[] } => {
  const numbers = rows.flatMap(({ value }) => value ?? []);
  const absent = new Map<Absence, number>();
  for (const { value, absence } of rows) {
    if (value === null) {
      const why = absence ?? 'unknown';
      absent.set(why, (absent.get(why) ?? 0) + 1);
    }
  }
  return {
    things: rows.length,
    people: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    absent,
    rows: rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)),
  };
};

const labelPoints = (areas: AreaColumns | null): ReadonlyMap<string, Point> =>
  new Map(
    (areas?.pcode ?? []).flatMap((pcode, index): (readonly [string, Point])[] => {
      const [longitude, latitude] = [areas?.longitude[index], areas?.latitude[index]];
      return longitude === undefined || latitude === undefined
        ? []
        : [[pcode, [longitude, latitude]]];
    }),
  );

const centresOf = (
  centres: readonly Centre[],
  { moment, rules }: DrawnOver,
): DrawnSummary['centres'] => {
  const known = centres.map((centre) => centreAt(centre, moment, rules.centres));
  const open = known.filter(({ status }) => status === 'operating' || status === 'full');
  const free = open.flatMap((one) => (one.free.kind === 'known' ? one.free.free : []));
  return {
    all: centres,
    free: free.length === 0 ? null : free.reduce((sum, places) => sum + places, 0),
    freeUnknown: open.filter((one) => one.free.kind === 'unknown').length,
  };
};

const statusesOf = (
  crossings: readonly Crossing[],
  { moment, rules }: DrawnOver,
): DrawnSummary['crossings'] => {
  const counts = new Map<CrossingStatus, number>();
  for (const crossing of crossings) {
    const { status } = crossingAt(crossing, moment, rules.crossings);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
};

/**
 * What lies in a drawn area: areas by their label points, places by their coordinates. Sums are of
 * one moment, level and unit; absent numbers are counted, never taken for zero (domain rules 1, 2).
 */
export const summaryOf = (drawn: DrawnArea, over: DrawnOver): DrawnSummary => {
  const points = labelPoints(over.areas);
  const hasPoint = (point: Point | null | undefined): boolean =>
    point !== null && point !== undefined && isInside(drawn, point);
  const centres = over.centres.filter(({ place }) => hasPoint(place.position));
  const crossings = over.crossings.filter(({ place }) => hasPoint(place.position));
  const positions = [
    ...over.sites.map(({ position }) => position),
    ...[...over.centres, ...over.crossings].map(({ place }) => place.position),
  ];
  return {
    areas: countedOf(over.areaRows.filter(({ pcode }) => hasPoint(points.get(pcode)))),
    sites: countedOf(over.sites.filter(({ position }) => hasPoint(position))),
    centres: centresOf(centres, over),
    crossings: statusesOf(crossings, over),
    withoutCoordinates: positions.filter((position) => position === null).length,
  };
};
