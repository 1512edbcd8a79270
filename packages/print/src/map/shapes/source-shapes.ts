import type { Feature, Geometry } from 'geojson';
import type { Point } from '../projection/equal-area';
import type { PaperProjection } from '../projection/paper-projection';
import { checkedPosition } from './divide-line';
import { type LineProjector, lineProjector } from './project-lines';
import { thinLines, toUnits, type UnitLine } from './thin-lines';

/** A feature on paper: what a fill, a line and a symbol see of it. */
export type PaperShape = {
  readonly feature: Feature;
  /** The rings of its polygons; made, with those of the whole source, when they are first drawn. */
  readonly areas: () => readonly UnitLine[];
  /** Its lines, and the outlines of its polygons; the same holds for them. */
  readonly lines: () => readonly UnitLine[];
  /** Its points in millimetres, inside the frame or near it. */
  readonly points: readonly Point[];
};

/** Symbols up to so many millimetres outside the frame may still reach into it. */
const NEAR_MM = 12;

type Polygons = Parameters<LineProjector['areas']>[0];
type Lines = Parameters<LineProjector['lines']>[0];

const NOTHING: {
  readonly polygons: Polygons;
  readonly lines: Lines;
  readonly points: Lines[number];
} = {
  polygons: [],
  lines: [],
  points: [],
};

const partsOf = (geometry: Geometry): typeof NOTHING => {
  switch (geometry.type) {
    case 'Point':
      return { ...NOTHING, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...NOTHING, points: geometry.coordinates };
    case 'LineString':
      return { ...NOTHING, lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { ...NOTHING, lines: geometry.coordinates };
    case 'Polygon':
      return { ...NOTHING, polygons: [geometry.coordinates] };
    case 'MultiPolygon':
      return { ...NOTHING, polygons: geometry.coordinates };
    case 'GeometryCollection':
      throw new Error('A collection of geometries cannot be drawn.');
    default:
      return geometry satisfies never;
  }
};

const isNear = ([x, y]: Point, { frame }: PaperProjection): boolean =>
  x > -NEAR_MM && y > -NEAR_MM && x < frame.widthMm + NEAR_MM && y < frame.heightMm + NEAR_MM;

const areSame = (a: Point | undefined, b: Point | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Lines that come back to their start are rings, and so are the outlines of areas. */
const asUnits = (lines: readonly Point[][], areRings: boolean): readonly UnitLine[] =>
  lines.map((line) => {
    const points = toUnits(line);
    const comesBack = points.length > 3 && areSame(points[0], points.at(-1));
    return { points: comesBack ? points.slice(0, -1) : points, isClosed: areRings || comesBack };
  });

/** The lines of each of many things, thinned together and shared out again, once they are asked for. */
const thinnedOnce = (
  linesOf: readonly (() => readonly UnitLine[])[],
): ((index: number) => readonly UnitLine[]) => {
  let made: readonly (readonly UnitLine[])[] | undefined;
  const make = (): readonly (readonly UnitLine[])[] => {
    const each = linesOf.map((lines) => lines());
    const all = thinLines(each.flat());
    let from = 0;
    return each.map(({ length }) => {
      from += length;
      return all.slice(from - length, from).filter(({ points }) => points.length > 0);
    });
  };
  return (index) => {
    made ??= make();
    return made[index] ?? [];
  };
};

/** Everything that a source holds, on paper, with no more points than print shows. */
export const sourceShapes = (
  features: readonly Feature[],
  projection: PaperProjection,
): readonly PaperShape[] => {
  const project = lineProjector(projection);
  const parts = features.map(({ geometry }) => partsOf(geometry));
  const areas = thinnedOnce(
    parts.map(
      ({ polygons }) =>
        () =>
          asUnits(project.areas(polygons), true),
    ),
  );
  const lines = thinnedOnce(
    parts.map(
      (part) => () => asUnits(project.lines([...part.lines, ...part.polygons.flat()]), false),
    ),
  );
  return features.map((feature, index) => ({
    feature,
    areas: () => areas(index),
    lines: () => lines(index),
    points: (parts[index]?.points ?? [])
      .map((position) => projection.toPaper(checkedPosition(position)))
      .filter((point) => isNear(point, projection)),
  }));
};
