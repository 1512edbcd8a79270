import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** Layers of a tile, by name. */
export type LayerName =
  | 'countries'
  | 'country-boundaries'
  | 'lakes'
  | 'rivers'
  | 'places'
  | 'country-labels'
  | 'water-labels';

/** What one layer holds at the zooms it is cut for. */
export type TileLayer = {
  readonly name: LayerName;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly features: readonly Feature<Geometry>[];
};

/** Features of a layer that are drawn at a zoom; the last zoom holds all, because it is stretched. */
export const featuresAtZoom = (
  layer: TileLayer,
  zoom: number,
  lastZoom: number,
): FeatureCollection => ({
  type: 'FeatureCollection',
  features: layer.features.filter(
    ({ properties }) => zoom === lastZoom || !(Number(properties?.min_zoom ?? 0) > zoom),
  ),
});
