/** A position as files give it: longitude and latitude in degrees of WGS 84. */
export type LonLat = readonly [number, number];

/** What a reader of maps gives: points and polygons; of lines only that there was one. */
export type FeatureGeometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly LonLat[])[])[];
    };

/** A feature as GeoJSON has it (RFC 7946). */
export type Feature = {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly geometry: FeatureGeometry | null;
};

/** A document for the readers of GeoJSON. */
export type FeatureCollection = {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
};

/** Features as one document. */
export const collectionOf = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
