import type { Glyph } from '@waystation/cartography';
import type { PaperProjection } from '../projection/paper-projection';
import type { PaperShape } from '../shapes/source-shapes';
import type { Definitions } from '../svg/definitions';

/** What the layers of one map share while they are drawn. */
export type Drawing = {
  readonly projection: PaperProjection;
  /** Millimetres of paper for each CSS pixel of the screen's style. */
  readonly pointScale: number;
  /** The zoom of a screen that shows the ground as large. */
  readonly zoom: number;
  /** The shapes of a symbol; undefined: no layer brought one of this name. */
  readonly glyph: (name: string) => Glyph | undefined;
  readonly definitions: Definitions;
};

/** A layer's features on paper that its filter lets through, in the order in which they are drawn. */
export type Drawn = { readonly shapes: readonly PaperShape[]; readonly drawing: Drawing };
