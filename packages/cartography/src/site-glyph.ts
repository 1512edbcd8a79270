import { type Dash, type Glyph, type GlyphPart, type GlyphPoint, paint } from './glyph';
import { arc, questionMark } from './glyph-strokes';
import type { MapColours } from './map-colours';
import { halfSideOf, type SiteShape } from './site-shape';

/** Fill of a site, so that what lies under it still shows; weaker where its count is carried over. */
export const SITE_FILL_OPACITY = { counted: 0.68, carriedOver: 0.2 } as const;

/** Width in pixels of the line around a site. */
export const SITE_CASING_WIDTH = 0.9;

/** Width in pixels of the line of an open circle. */
export const SITE_RING_WIDTH = 1.4;

const CARRIED_DASH: Dash = [2, 1.6];

/** How a site symbol is drawn; the radius is that of the circle of the same area. */
export type SiteGlyphOf = {
  readonly shape: SiteShape;
  readonly radius: number;
  readonly isCarriedOver: boolean;
};

const cornersOf = (shape: 'square' | 'diamond', radius: number): readonly GlyphPoint[] => {
  const half = halfSideOf(radius);
  const reach = half * Math.SQRT2;
  return shape === 'square'
    ? [
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
      ]
    : [
        [0, -reach],
        [reach, 0],
        [0, reach],
        [-reach, 0],
      ];
};

const outlineOf = (of: SiteGlyphOf, colours: MapColours) => ({
  stroke: paint(of.isCarriedOver || of.shape === 'ring' ? colours.siteLabel : colours.siteCasing),
  width: of.shape === 'ring' ? SITE_RING_WIDTH : SITE_CASING_WIDTH,
});

const roundParts = (of: SiteGlyphOf, colours: MapColours): readonly GlyphPart[] => {
  const { stroke, width } = outlineOf(of, colours);
  const opacity = of.isCarriedOver ? SITE_FILL_OPACITY.carriedOver : SITE_FILL_OPACITY.counted;
  const outline = arc(of.radius, width, {
    stroke,
    ...(of.isCarriedOver ? { dash: CARRIED_DASH } : {}),
  });
  return of.shape === 'ring'
    ? [outline]
    : [
        { shape: 'disc', at: [0, 0], radius: of.radius, fill: paint(colours.siteFill, opacity) },
        outline,
      ];
};

const corneredParts = (
  of: SiteGlyphOf,
  points: readonly GlyphPoint[],
  colours: MapColours,
): readonly GlyphPart[] => {
  const opacity = of.isCarriedOver ? SITE_FILL_OPACITY.carriedOver : SITE_FILL_OPACITY.counted;
  return [
    { shape: 'polygon', points, fill: paint(colours.siteFill, opacity) },
    {
      shape: 'line',
      points,
      isClosed: true,
      ...outlineOf(of, colours),
      dash: of.isCarriedOver ? CARRIED_DASH : null,
    },
  ];
};

/** The symbol of a site: shape by type, area by people, dashed and pale where carried over. */
export const siteGlyph = (of: SiteGlyphOf, colours: MapColours): Glyph => {
  const { shape } = of;
  return {
    size: Math.ceil((of.radius * (shape === 'diamond' ? 1.26 : 1) + 1) * 2),
    parts:
      shape === 'square' || shape === 'diamond'
        ? corneredParts(of, cornersOf(shape, of.radius), colours)
        : roundParts(of, colours),
  };
};

/** The symbol of a site about which there is no number: a question mark in a dashed circle. */
export const unknownSiteGlyph = (colours: MapColours): Glyph => ({
  size: 13,
  parts: [
    { shape: 'disc', at: [0, 0], radius: 5.4, fill: paint(colours.surface, 0.85) },
    arc(5.4, 1, { stroke: paint(colours.unknown), dash: [2, 1.6] }),
    ...questionMark(6.4, colours),
  ],
});
