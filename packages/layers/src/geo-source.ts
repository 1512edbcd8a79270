import type { FeatureCollection, Geometry } from 'geojson';

/** The property by which features are told apart, selected and hovered. */
export const FEATURE_KEY = 'key';

/** The features of one source; every feature has its row's key in the property `key`. */
export type KeyedFeatures = FeatureCollection<Geometry, { readonly key: string }>;

/** A GeoJSON source: what it holds, and whether lines need their length for gradients. */
export type GeoSource = {
  readonly data: KeyedFeatures;
  readonly lineMetrics: boolean;
};

/** The sources of a layer by their ids. */
export type GeoSources = Readonly<Record<string, GeoSource>>;
