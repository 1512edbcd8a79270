import type { Hex } from './map-colours';

/** A corner of a line or polygon, in CSS pixels from the symbol's centre, y down. */
export type GlyphPoint = readonly [number, number];

/** A colour with its opacity, 0 to 1. */
export type Paint = { readonly colour: Hex; readonly opacity: number };

/** On and off lengths of a dashed outline, in CSS pixels. */
export type Dash = readonly [number, number];

/** One stroke or area of a symbol; later parts lie over earlier ones. */
export type GlyphPart =
  | {
      readonly shape: 'disc';
      readonly at: GlyphPoint;
      readonly radius: number;
      readonly fill: Paint;
    }
  | {
      /** Part of a circle's line, in turns clockwise from 12 o'clock. */
      readonly shape: 'arc';
      readonly at: GlyphPoint;
      readonly radius: number;
      readonly from: number;
      readonly to: number;
      readonly width: number;
      readonly stroke: Paint;
      readonly dash: Dash | null;
    }
  | {
      readonly shape: 'polygon';
      readonly points: readonly GlyphPoint[];
      readonly fill: Paint;
    }
  | {
      /** Strokes with round ends and corners; `isClosed` joins the last point to the first. */
      readonly shape: 'line';
      readonly points: readonly GlyphPoint[];
      readonly isClosed: boolean;
      readonly width: number;
      readonly stroke: Paint;
      readonly dash: Dash | null;
    }
  | {
      readonly shape: 'box';
      readonly halfWidth: number;
      readonly halfHeight: number;
      readonly corner: number;
      readonly fill: Paint;
    };

/** A small symbol that map, legend and print draw alike: its parts and the square it needs. */
export type Glyph = {
  /** Side of the square around the centre that holds every part, in CSS pixels. */
  readonly size: number;
  readonly parts: readonly GlyphPart[];
};

/** A colour at full strength, or weaker. */
export const paint = (colour: Hex, opacity = 1): Paint => ({ colour, opacity });
