import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';

const SOURCE = 'ws-drawn';

type Ring = readonly (readonly number[])[];

/** What a reader draws or chose, as polygons of closed rings, longitude first, and the corners set so far. */
export type Drawing = {
  readonly polygons: readonly (readonly Ring[])[];
  readonly corners: readonly (readonly [number, number])[];
};

const copyOf = (rings: readonly Ring[]): number[][][] =>
  rings.map((ring) => ring.map((at) => [...at]));

/** The areas that a reader drew or chose, over everything that they select. */
export const drawnPicture = ({ polygons, corners }: Drawing, theme: Theme): LayerPicture => {
  const { selection, selectionCasing } = MAP_COLOURS[theme];
  const metadata = inSlot('selection');
  return {
    id: 'drawn',
    sources: {
      [SOURCE]: {
        lineMetrics: false,
        data: {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              geometry: { type: 'MultiLineString', coordinates: polygons.flatMap(copyOf) },
              properties: { key: 'outline' },
            },
            {
              type: 'Feature',
              geometry: { type: 'MultiPolygon', coordinates: polygons.map(copyOf) },
              properties: { key: 'inside' },
            },
            ...corners.map((at, index) => ({
              type: 'Feature' as const,
              geometry: { type: 'Point' as const, coordinates: [...at] },
              properties: { key: `corner-${index}` },
            })),
          ],
        },
      },
    },
    layers: [
      {
        id: 'drawn-inside',
        type: 'fill',
        source: SOURCE,
        filter: ['==', ['get', 'key'], 'inside'],
        metadata,
        paint: { 'fill-color': selection, 'fill-opacity': 0.08 },
      },
      {
        id: 'drawn-casing',
        type: 'line',
        source: SOURCE,
        filter: ['==', ['get', 'key'], 'outline'],
        metadata,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': selectionCasing, 'line-width': 4.5 },
      },
      {
        id: 'drawn-outline',
        type: 'line',
        source: SOURCE,
        filter: ['==', ['get', 'key'], 'outline'],
        metadata,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': selection, 'line-width': 2.4, 'line-dasharray': [2.5, 1.5] },
      },
      {
        id: 'drawn-corners',
        type: 'circle',
        source: SOURCE,
        filter: ['==', ['geometry-type'], 'Point'],
        metadata,
        paint: {
          'circle-radius': 4,
          'circle-color': selectionCasing,
          'circle-stroke-color': selection,
          'circle-stroke-width': 2,
        },
      },
    ],
    images: [],
  };
};
