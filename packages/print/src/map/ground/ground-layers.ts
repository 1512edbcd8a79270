import type { FillLayerSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OUTLINES } from './read-tile';

const withoutOutline = ({ paint, ...layer }: FillLayerSpecification): LayerSpecification => {
  const { 'fill-outline-color': _outline, ...rest } = paint ?? {};
  return { ...layer, paint: rest };
};

/** The line that the screen draws round a fill, one pixel wide, as a layer over the outlines of tiles. */
const outlineOf = ({
  id,
  metadata,
  source,
  paint,
  ...layer
}: FillLayerSpecification): LayerSpecification => ({
  id: `${id}${OUTLINES}`,
  type: 'line',
  metadata,
  source,
  'source-layer': `${layer['source-layer'] ?? ''}${OUTLINES}`,
  ...(layer.filter === undefined ? {} : { filter: layer.filter }),
  layout: { 'line-join': 'round' },
  paint: { 'line-color': paint?.['fill-outline-color'] ?? '#000000', 'line-width': 1 },
});

/**
 * The style layers of a base map for paper. On the screen the sea waits for the land to be read; here
 * it is. Outlines of areas are drawn without the edges of tiles.
 */
export const groundLayers = (
  layers: readonly LayerSpecification[],
): readonly LayerSpecification[] =>
  layers.flatMap((layer): readonly LayerSpecification[] => {
    if (layer.type === 'background') {
      return [{ ...layer, layout: { ...layer.layout, visibility: 'visible' } }];
    }
    return layer.type === 'fill' && layer.paint?.['fill-outline-color'] !== undefined
      ? [withoutOutline(layer), outlineOf(layer)]
      : [layer];
  });
