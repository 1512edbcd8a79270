import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The kinds of style layers that paper knows: the four of the product and the base map's ground. */
export type PrintedLayer = Extract<
  LayerSpecification,
  { type: 'background' | 'fill' | 'line' | 'circle' | 'symbol' }
>;

/** Why a map cannot be printed as it is on the screen: a layer, and what in it is not known here. */
export const notPrintable = (layer: string, what: string): Error =>
  new Error(`Layer "${layer}" cannot be printed: ${what} is not known to the print.`);

/** A layer of a kind that can be drawn on paper; any other is an error, for a map is complete or is not made. */
export const printedLayer = (layer: LayerSpecification): PrintedLayer => {
  switch (layer.type) {
    case 'background':
    case 'fill':
    case 'line':
    case 'circle':
    case 'symbol':
      return layer;
    default:
      throw notPrintable(layer.id, `the kind "${layer.type}"`);
  }
};
