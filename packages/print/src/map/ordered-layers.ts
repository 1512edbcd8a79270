import { LAYER_ORDER, type LayerPicture, slotOf } from '@waystation/layers';
import type { Feature } from 'geojson';
import type { PaperGround } from './ground/paper-ground';
import { type PrintedLayer, printedLayer } from './style/printed-layer';

/** A layer in its place among all, and the name and features of its source. */
export type OrderedLayer = {
  readonly layer: PrintedLayer;
  readonly source: string;
  /** The picture that it is of; null: the ground. */
  readonly picture: string | null;
  readonly features: readonly Feature[];
};

const ofGround = ({ layers, features }: PaperGround): readonly OrderedLayer[] =>
  layers.map((each) => {
    const layer = printedLayer(each);
    const name = layer.type === 'background' ? '' : String(layer['source-layer'] ?? layer.source);
    return { layer, source: `ground ${name}`, picture: null, features: features[name] ?? [] };
  });

const ofPicture = ({ layers, sources, id }: LayerPicture): readonly OrderedLayer[] =>
  layers.map((layer) => {
    const source = sources[layer.source];
    if (source === undefined) {
      throw new Error(`Layer "${layer.id}" of "${id}" has no source "${layer.source}".`);
    }
    return { layer, source: `layer ${layer.source}`, picture: id, features: source.data.features };
  });

/**
 * Every layer bottom first, by slots as on the screen: in each slot the ground first, then the
 * pictures in their order.
 */
export const orderedLayers = (
  ground: PaperGround,
  pictures: readonly LayerPicture[],
): readonly OrderedLayer[] => {
  const all = [...ofGround(ground), ...pictures.flatMap(ofPicture)];
  const placeOf = ({ layer }: OrderedLayer): number =>
    LAYER_ORDER.indexOf(slotOf(layer) ?? (layer.type === 'symbol' ? 'labels' : 'ground'));
  return all.toSorted((a, b) => placeOf(a) - placeOf(b));
};
