import type { CentreRing, RingState } from './centre-ring';
import { type Glyph, type GlyphPart, paint } from './glyph';
import { arc, crossStrokes, questionMark } from './glyph-strokes';
import type { Hex, MapColours } from './map-colours';

/** Radius of the ring's middle line: on a desk, on a phone, and on a phone with a rank inside. */
export const RING_RADIUS = { desk: 6.6, phone: 12, ranked: 12 } as const;

/** Where the ring is drawn; `ranked` leaves its middle free for a number. */
export type RingVariant = keyof typeof RING_RADIUS;

/** Parts are given for the desk's radius in mockup 01 and grow with it. */
const DESK = RING_RADIUS.desk;

const ringColour = (state: RingState, colours: MapColours): Hex => {
  switch (state) {
    case 'free':
    case 'freeUnknown':
      return colours.centreRing;
    case 'almostFull':
      return colours.warnMark;
    case 'full':
      return colours.critMark;
    case 'notCounted':
    case 'closed':
      return colours.unknown;
    default:
      return state satisfies never;
  }
};

const fullBar = (scale: number, colours: MapColours): GlyphPart => ({
  shape: 'box',
  halfWidth: 2.77 * scale,
  halfHeight: 0.99 * scale,
  corner: 0.3 * scale,
  fill: paint(colours.critMark),
});

const insideOf = (state: RingState, scale: number, colours: MapColours): readonly GlyphPart[] => {
  switch (state) {
    case 'free':
    case 'almostFull':
      return [
        {
          shape: 'disc',
          at: [0, 0],
          radius: 1.58 * scale,
          fill: paint(ringColour(state, colours)),
        },
      ];
    case 'full':
      return [fullBar(scale, colours)];
    case 'freeUnknown':
      return questionMark(6.2 * scale, colours);
    case 'notCounted':
      return questionMark(7.2 * scale, colours);
    case 'closed':
      return crossStrokes(2.5 * scale, 1.6 * scale, paint(colours.unknown));
    default:
      return state satisfies never;
  }
};

const ringParts = (ring: CentreRing, radius: number, colours: MapColours): readonly GlyphPart[] => {
  const width = (3 * radius) / DESK;
  switch (ring.state) {
    case 'notCounted':
      return [
        arc(radius, width * 0.55, {
          stroke: paint(colours.unknown),
          dash: [(2.6 * radius) / DESK, (2.2 * radius) / DESK],
        }),
      ];
    case 'closed':
      return [arc(radius, width / 2, { stroke: paint(colours.track) })];
    default:
      return [
        arc(radius, width, { stroke: paint(colours.track) }),
        arc(radius, width, {
          stroke: paint(ringColour(ring.state, colours)),
          to: ring.taken ?? 0,
        }),
      ];
  }
};

/** The ring of a reception centre: places taken clockwise from 12, and a mark for its state inside. */
export const ringGlyph = (ring: CentreRing, variant: RingVariant, colours: MapColours): Glyph => {
  const radius = RING_RADIUS[variant];
  const scale = radius / DESK;
  const ground: GlyphPart = {
    shape: 'disc',
    at: [0, 0],
    radius: radius + 1.5 * scale,
    fill: paint(colours.surface),
  };
  const inside = variant === 'ranked' ? [] : insideOf(ring.state, scale, colours);
  return {
    size: Math.ceil((radius + 2 * scale) * 2),
    parts: [ground, ...ringParts(ring, radius, colours), ...inside],
  };
};
