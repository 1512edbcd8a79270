import type { Legend, Theme } from '@waystation/cartography';
import type { z } from 'zod';
import type { GeoSources } from './geo-source';
import type { MapImage } from './map-image';
import type { Reader } from './reader';
import type { RowTable } from './row-table';
import type { StyleLayer } from './style-layer';
import type { Tooltip } from './tooltip';

/**
 * A map layer as a value (docs/recipes: add a layer). Rows are what is shown, one per area, site or
 * flow; the context is what all rows share: the frozen scale, the passport, the moment.
 */
export type LayerDefinition<Id extends string, Params extends z.ZodType, Row, Context> = {
  readonly id: Id;
  /** What a reader may change; every value has a default. */
  readonly params: Params;
  /** What tells rows apart; features carry it as their id. */
  readonly keyOf: (row: Row) => string;
  readonly sources: (rows: readonly Row[], context: Context) => GeoSources;
  readonly styleLayers: (params: z.output<Params>, theme: Theme) => readonly StyleLayer[];
  readonly images: (theme: Theme) => readonly MapImage[];
  /** The ids of the style layers that answer to a pointer, topmost first. */
  readonly interactive: readonly string[];
  /** The legend from the same scale as the map. */
  readonly legend: (rows: readonly Row[], context: Context) => Legend;
  /** Null for lines and names, which say what they are themselves. */
  readonly describe: (row: Row, context: Context, reader: Reader) => Tooltip | null;
  readonly rowsAsTable: (rows: readonly Row[], context: Context, reader: Reader) => RowTable | null;
};

/** Keeps the exact types of a layer, so that the registry knows them. */
export const defineLayer = <Id extends string, Params extends z.ZodType, Row, Context>(
  layer: LayerDefinition<Id, Params, Row, Context>,
): LayerDefinition<Id, Params, Row, Context> => layer;
