import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Glyph } from '@waystation/cartography';
import type { Feature } from 'geojson';

/** What lies under and between the layers of a map: style layers as the screen's, and what they draw. */
export type PaperGround = {
  /** In drawing order; each names its slot as the base map's do. */
  readonly layers: readonly LayerSpecification[];
  /** By the name of the source layer. */
  readonly features: Readonly<Record<string, readonly Feature[]>>;
  /** The marks of towns, by the names that the layers call them. */
  readonly glyphs: Readonly<Record<string, Glyph>>;
};

/** A map of nothing but its layers, on bare paper. */
export const NO_GROUND: PaperGround = { layers: [], features: {}, glyphs: {} };
