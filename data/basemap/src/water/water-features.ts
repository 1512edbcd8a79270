import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { smoothLine } from '../geometry/smooth-line';
import type { Topology } from '../sources/topology';

/** Lakes, corners rounded: the file's grid of 4 by 2 km shows as stairs otherwise. */
export const toLakes = (topology: Topology): readonly Feature<Polygon>[] =>
  featuresOf(topology, 'lakes').flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? [polygon(geometry.coordinates.map((ring) => [...smoothLine(ring)]))]
      : [],
  );

/** Rivers, corners rounded for the same reason. */
export const toRivers = (topology: Topology): readonly Feature<LineString>[] =>
  featuresOf(topology, 'rivers').flatMap(({ geometry }) => {
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return lines.map((line) => lineString([...smoothLine(line)]));
  });

const featuresOf = (topology: Topology, layer: string): FeatureCollection['features'] => {
  const collection = topology.objects[layer];
  return collection === undefined ? [] : feature(topology, collection).features;
};

const polygon = (coordinates: Polygon['coordinates']): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

const lineString = (coordinates: LineString['coordinates']): Feature<LineString> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates },
});
