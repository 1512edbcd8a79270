import { type AdminLevel, type AreaShapes, Pcode } from '@waystation/domain';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { isDisputedArea } from './disputed-area';

/** What a boundary separates. */
export const BOUNDARY_KINDS = [
  'county',
  'state',
  'international',
  'undetermined',
  'disputed',
] as const;
/** One of {@link BOUNDARY_KINDS}. */
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

/** A line between areas, or round all of them. */
export type BoundaryLine = { readonly kind: BoundaryKind; readonly line: MultiLineString };

/** The shape of an area, in one piece or several. */
export type AreaShape = Polygon | MultiPolygon;

/** The areas of one level as polygons by P-code, and each line of the drawn ones once. */
export type AreaGeometry = {
  readonly level: AdminLevel;
  readonly polygons: ReadonlyMap<Pcode, AreaShape>;
  readonly lines: readonly BoundaryLine[];
};

type Areas = GeometryCollection<Record<string, unknown>>;
type MeshFilter = Parameters<typeof mesh>[2];
type AreaTopology = Topology<{ readonly areas: Areas }>;

/** Checks the outline only: arcs are numbers by the thousand and were written by our own store. */
const TopologyOutline = z.custom<AreaTopology>(
  (value) =>
    z
      .object({
        type: z.literal('Topology'),
        arcs: z.array(z.unknown()),
        objects: z.object({
          areas: z.object({
            type: z.literal('GeometryCollection'),
            geometries: z.array(z.unknown()),
          }),
        }),
      })
      .safeParse(value).success,
  'not a topology of areas',
);

const polygonsOf = (topology: AreaTopology): AreaGeometry['polygons'] => {
  const polygons = new Map<Pcode, AreaShape>();
  // An area whose every ring was simplified away has null in place of a geometry.
  const features: readonly Feature<Geometry | null>[] = feature(
    topology,
    topology.objects.areas,
  ).features;
  for (const { id, geometry } of features) {
    const pcode = Pcode.safeParse(id);
    if (pcode.success && (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')) {
      polygons.set(pcode.data, geometry);
    }
  }
  return polygons;
};

type Sides = {
  readonly level: AdminLevel;
  readonly parentOf: (pcode: string) => string | null;
  readonly isDisputed: (pcode: string) => boolean;
};

/**
 * Round a disputed area a line of its own; else between areas of one parent a county line, between
 * parents a state line, round all international.
 */
const kindBetween = (
  a: string,
  b: string,
  { level, parentOf, isDisputed }: Sides,
): BoundaryKind => {
  const isOuter = a === b;
  if (isOuter ? isDisputed(a) : isDisputed(a) !== isDisputed(b)) {
    return 'disputed';
  }
  if (isOuter || level === 0) {
    return 'international';
  }
  return level === 1 || parentOf(a) !== parentOf(b) ? 'state' : 'county';
};

/** The areas whose lines are drawn; the line to one that is not among them is an outer one. */
const outlined = (
  { objects: { areas } }: AreaTopology,
  drawn: ReadonlySet<string> | null,
): Areas =>
  drawn === null
    ? areas
    : { ...areas, geometries: areas.geometries.filter(({ id }) => drawn.has(String(id))) };

/**
 * Reads the geometry of one level. Lines are taken from the shared arcs, so that neighbours meet
 * and each line of a text is drawn once, in the strongest kind it has; `drawn` are the P-codes of the
 * areas to draw them of, null: all. Throws on text that is no topology.
 */
export const readAreaShapes = (
  { level, topologies }: AreaShapes,
  parentOf: (pcode: string) => string | null,
  drawn: ReadonlySet<string> | null = null,
): AreaGeometry => {
  const read = topologies.map((text) => TopologyOutline.parse(JSON.parse(text)));
  const polygons = new Map(read.flatMap((topology) => [...polygonsOf(topology)]));
  const disputed = new Set<string>(
    [...polygons].flatMap(([pcode, polygon]) => (isDisputedArea(polygon) ? [pcode] : [])),
  );
  const sides = { level, parentOf, isDisputed: (pcode: string) => disputed.has(pcode) };
  const linesOf = (wanted: BoundaryKind): BoundaryLine => {
    const isWanted: MeshFilter = (a, b) =>
      kindBetween(String(a.id), String(b.id), sides) === wanted;
    const coordinates = read.flatMap(
      (topology) => mesh(topology, outlined(topology, drawn), isWanted).coordinates,
    );
    return { kind: wanted, line: { type: 'MultiLineString', coordinates } };
  };
  return {
    level,
    polygons,
    lines: BOUNDARY_KINDS.map(linesOf).filter(({ line }) => line.coordinates.length > 0),
  };
};
