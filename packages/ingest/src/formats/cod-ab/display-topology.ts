import { gzipSync } from 'node:zlib';
import type { AreaTopology, AreaWithGeometry } from '@waystation/domain';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Areas = Topology<{ areas: GeometryCollection }>;

/** A first view loads all areas of a level at once: 250 kB of data in all, of which this is a third. */
const MAX_GZIP_BYTES = 70_000;

/**
 * Smallest triangle kept, in square degrees: a quarter of a screen pixel at zoom 8 (0.0027° wide),
 * so that the simplification does not show up to there.
 */
const START_WEIGHT = 2e-6;
const COARSER = 1.6;

/** Steps of the grid across the extent; 100,000 steps are about 15 m in a country of 1,500 km. */
const GRID_STEPS = 1e5;

const featuresOf = (
  areas: readonly AreaWithGeometry[],
): FeatureCollection<MultiPolygon, Record<string, never>> => ({
  type: 'FeatureCollection',
  features: areas.map(({ pcode, geometry }) => ({
    type: 'Feature',
    id: pcode,
    properties: {},
    geometry,
  })),
});

/** Shared lines found once, with the weight of every point for simplification. */
const weightedTopology = (areas: readonly AreaWithGeometry[]): Areas | null => {
  const built = topology({ areas: featuresOf(areas) });
  const object = built.objects.areas;
  if (object?.type !== 'GeometryCollection') {
    return null;
  }
  const geometries = object.geometries.flatMap((geometry) =>
    geometry.type === 'MultiPolygon' ? [{ ...geometry, properties: {} }] : [],
  );
  const areasObject: GeometryCollection = { type: 'GeometryCollection', geometries };
  return presimplify<Areas['objects']>({ ...built, objects: { areas: areasObject } });
};

/** Areas that still have a ring; the filter leaves a null in place of one that has none. */
const areasLeft = (filtered: ReturnType<typeof filter<Areas['objects']>>): number => {
  const { areas } = filtered.objects;
  return areas.type === null
    ? 0
    : areas.geometries.filter((geometry) => 'arcs' in geometry && geometry.arcs.length > 0).length;
};

/** Simplified at a weight, islets below it left out; all rings kept where an area would vanish. */
const simplified = (weighted: Areas, weight: number): string => {
  const simple = simplify(weighted, weight);
  const filtered = filter(simple, filterWeight(simple, weight));
  const count = simple.objects.areas.geometries.length;
  return areasLeft(filtered) === count
    ? JSON.stringify(quantize(filtered, GRID_STEPS))
    : JSON.stringify(quantize(simple, GRID_STEPS));
};

/**
 * Areas of one level for the screen: shared lines simplified once, so that neighbours never gap;
 * coarser step by step until the text fits the budget of a first view. Storage keeps the originals.
 */
export const displayTopology = (areas: readonly AreaWithGeometry[]): readonly AreaTopology[] => {
  const [newest] = areas.toSorted((a, b) => b.validOn.localeCompare(a.validOn));
  const weighted = weightedTopology(areas);
  if (newest === undefined || weighted === null) {
    return [];
  }
  let weight = START_WEIGHT;
  let text = simplified(weighted, weight);
  while (gzipSync(text).length > MAX_GZIP_BYTES && weight < 1) {
    weight *= COARSER;
    text = simplified(weighted, weight);
  }
  return [{ level: newest.level, validOn: newest.validOn, topology: text }];
};
