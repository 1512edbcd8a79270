import type { Theme } from '@waystation/cartography';
import type { z } from 'zod';
import type { LayerDefinition } from './define-layer';
import type { GeoSources } from './geo-source';
import type { MapImage } from './map-image';
import type { StyleLayer } from './style-layer';

/** What one layer puts on the map, whatever its rows are. */
export type LayerPicture = {
  readonly id: string;
  readonly sources: GeoSources;
  readonly layers: readonly StyleLayer[];
  readonly images: readonly MapImage[];
};

/**
 * Draws a layer. Keep the answer of `sources` (same rows, same context) while only parameters or
 * theme change: an unchanged object is not sent to the map again.
 */
export const pictureOf = <Id extends string, Params extends z.ZodType, Row, Context>(
  layer: LayerDefinition<Id, Params, Row, Context>,
  sources: GeoSources,
  { params, theme }: { readonly params: z.output<Params>; readonly theme: Theme },
): LayerPicture => ({
  id: layer.id,
  sources,
  layers: layer.styleLayers(params, theme),
  images: layer.images(theme),
});
