import type { GeoJSONSource, GeoJSONSourceSpecification, Source } from 'maplibre-gl';
import { FEATURE_KEY, type GeoSource } from '../geo-source';
import type { LayerPicture } from '../layer-picture';
import type { MapImage } from '../map-image';
import { type Coming, holdFrames } from './hold-frames';
import type { MountStep } from './mount-step';
import type { MountTarget } from './mount-target';
import { type PresentLayer, planMount } from './plan-mount';

const isGeoJson = (source: Source | undefined): source is GeoJSONSource =>
  source?.type === 'geojson';

const presentLayers = (map: MountTarget): readonly PresentLayer[] =>
  map.getLayersOrder().flatMap((id) => {
    const layer = map.getLayer(id);
    return layer === undefined ? [] : [{ id, type: layer.type, metadata: layer.metadata }];
  });

const sourceOf = ({ data, lineMetrics }: GeoSource): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  promoteId: FEATURE_KEY,
  lineMetrics,
  // Curves are few and already as coarse as they may be; areas are simplified to the screen.
  ...(lineMetrics ? { tolerance: 0 } : {}),
});

const setData = (map: MountTarget, id: string, { data }: GeoSource): void => {
  const source = map.getSource(id);
  if (isGeoJson(source)) {
    source.setData(data);
  }
};

const apply = (map: MountTarget, step: MountStep): void => {
  switch (step.do) {
    case 'removeLayer':
      map.removeLayer(step.id);
      break;
    case 'removeSource':
      map.removeSource(step.id);
      break;
    case 'addSource':
      map.addSource(step.id, sourceOf(step.source));
      break;
    case 'setData':
      setData(map, step.id, step.source);
      break;
    case 'addLayer':
      map.addLayer(step.layer, step.before);
      break;
    case 'moveLayer':
      map.moveLayer(step.id, step.before);
      break;
    case 'setPaint':
      map.setPaintProperty(step.id, step.name, step.value);
      break;
    case 'setLayout':
      map.setLayoutProperty(step.id, step.name, step.value);
      break;
    case 'setFilter':
      map.setFilter(step.layer.id, step.layer.filter ?? null);
      break;
    default:
      step satisfies never;
  }
};

/** Draws a symbol when the map first needs it, and again after a change of base map lost it. */
const answerImages = (map: MountTarget, images: ReadonlyMap<string, MapImage>): void => {
  map.on('styleimagemissing', ({ id }) => {
    const image = images.get(id);
    if (image !== undefined && !map.hasImage(id)) {
      const { side, pixelRatio, draw } = image;
      map.addImage(id, { width: side, height: side, data: draw() }, { pixelRatio });
    }
  });
};

/** Puts pictures on a map, replacing the ones it put there before. */
export type ShowPictures = (pictures: readonly LayerPicture[]) => void;

const comingWith = (steps: readonly MountStep[]): Coming => ({
  changed: steps.flatMap((step) => (step.do === 'setData' ? step.id : [])),
  added: steps.flatMap((step) => (step.do === 'addSource' ? step.id : [])),
  isRestyled: steps.some((step) => step.do !== 'setData'),
});

/**
 * Keeps our layers on a map in step with the pictures given, by the fewest changes, each layer in
 * its slot. Call the answer after the style has loaded, at every change, and again after every
 * `style.load`: what a new base map swept away comes back.
 */
export const mountLayers = (map: MountTarget): ShowPictures => {
  let last: readonly LayerPicture[] = [];
  const images = new Map<string, MapImage>();
  answerImages(map, images);
  const hold = holdFrames(map);
  return (pictures) => {
    for (const image of pictures.flatMap((picture) => picture.images)) {
      images.set(image.id, image);
    }
    const sources = last
      .flatMap((picture) => Object.keys(picture.sources))
      .filter((id) => map.getSource(id) !== undefined);
    const steps = planMount(last, pictures, { layers: presentLayers(map), sources });
    for (const step of steps) {
      apply(map, step);
    }
    hold(comingWith(steps));
    last = pictures;
  };
};
