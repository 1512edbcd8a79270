import type { Legend, Theme } from '@waystation/cartography';
import { type LayerDefinition, type LayerPicture, pictureOf } from '@waystation/layers';
import type { z } from 'zod';

/** Rows and what they share, or null while they are not there. */
export type LayerData<Row, Context> = {
  readonly rows: readonly Row[];
  readonly context: Context;
} | null;

/** A layer as it is drawn, and its legend; null: there is nothing to draw it of. */
export type DrawnScene = { readonly picture: LayerPicture | null; readonly legend: Legend | null };

/**
 * Draws a layer of the registry once. A map that changes under its reader keeps the sources between
 * changes of look instead; it makes them with the same functions of the layer.
 */
export const drawnScene = <Id extends string, Params extends z.ZodType, Row, Context>(
  layer: LayerDefinition<Id, Params, Row, Context>,
  data: LayerData<Row, Context>,
  look: { readonly params: z.output<Params>; readonly theme: Theme },
): DrawnScene =>
  data === null
    ? { picture: null, legend: null }
    : {
        picture: pictureOf(layer, layer.sources(data.rows, data.context), look),
        legend: layer.legend(data.rows, data.context),
      };
