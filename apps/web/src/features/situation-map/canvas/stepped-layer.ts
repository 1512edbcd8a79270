import type { AreaColumns } from '@waystation/domain';
import type { LayerName } from '@waystation/layers';

/** Where the keyboard can stop. */
export type StepPlace = {
  readonly key: string;
  readonly position: readonly [number, number];
  /** What is merged is on the map at zooms from `from` to before `to` only; absent: at every zoom. */
  readonly zooms?: { readonly from: number; readonly to: number };
};

/** One kind of thing that the keyboard steps through. */
export type SteppedLayer = {
  readonly layer: LayerName;
  readonly places: readonly StepPlace[];
};

/** The areas of a level by their label points. */
export const areaSteps = (areas: AreaColumns | null): readonly StepPlace[] =>
  (areas?.pcode ?? []).flatMap((key, index) => {
    const [longitude, latitude] = [areas?.longitude[index], areas?.latitude[index]];
    return longitude === undefined || latitude === undefined
      ? []
      : [{ key, position: [longitude, latitude] as const }];
  });

/** The places of a layer that are on the map at a zoom. */
export const placesAtZoom = (places: readonly StepPlace[], zoom: number): readonly StepPlace[] =>
  places.filter(({ zooms }) => zooms === undefined || (zoom >= zooms.from && zoom < zooms.to));

/** The kind after a kind, round and round, of those that have something to step through; null: none has. */
export const nextLayer = (
  layers: readonly SteppedLayer[],
  after: LayerName | null,
  zoom: number,
): SteppedLayer | null => {
  const stocked = layers.filter(({ places }) => placesAtZoom(places, zoom).length > 0);
  const at = stocked.findIndex(({ layer }) => layer === after);
  return stocked[(at + 1) % stocked.length] ?? null;
};
