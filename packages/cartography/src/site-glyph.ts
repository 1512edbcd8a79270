import type { SiteStatus } from '@waystation/domain';
import { type Dash, type Glyph, type GlyphPart, type GlyphPoint, type Paint, paint } from './glyph';
import { arc, crossStrokes, questionMark } from './glyph-strokes';
import type { MapColours } from './map-colours';
import { halfSideOf, type SiteShape } from './site-shape';

/**
 * Fill of a site, so that what lies under it still shows; weaker where nobody says that it is open, and
 * where its count is carried over.
 */
export const SITE_FILL_OPACITY = {
  counted: 0.68,
  unsaid: 0.3,
  carriedOver: 0.2,
  carriedOverUnsaid: 0.1,
} as const;

/** Width in pixels of the line around a site. */
export const SITE_CASING_WIDTH = 0.9;

/** Width in pixels of the line of an open circle. */
export const SITE_RING_WIDTH = 1.4;

const CARRIED_DASH: Dash = [2, 1.6];

/** Half the side in pixels of the smallest × that is still a ×, and the width of its strokes. */
const LEAST_CROSS = 2.3;
const CROSS_WIDTH = 1.4;

/** How a site symbol is drawn; the radius is that of the circle of the same area. */
export type SiteGlyphOf = {
  readonly shape: SiteShape;
  readonly radius: number;
  readonly isCarriedOver: boolean;
  readonly status: SiteStatus;
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

/** Lines that stand for the whole symbol: of an open circle that is open, and of what is closed. */
const isStrong = ({ shape, status }: SiteGlyphOf): boolean =>
  status === 'closed' || (shape === 'ring' && status === 'open');

/** Light around a filled site that is open; dark, so that it shows by itself, around every other. */
const outlineOf = (of: SiteGlyphOf, colours: MapColours) => {
  const own = of.isCarriedOver || of.shape === 'ring' ? colours.siteLabel : colours.siteCasing;
  return {
    stroke: paint(of.status === 'open' ? own : colours.unknown),
    width: isStrong(of) ? SITE_RING_WIDTH : SITE_CASING_WIDTH,
  };
};

/** Blue is open alone; grey and pale is whatever is closed, or nobody says is open. */
const fillOf = ({ status, isCarriedOver }: SiteGlyphOf, colours: MapColours): Paint => {
  const { counted, carriedOver, unsaid, carriedOverUnsaid } = SITE_FILL_OPACITY;
  return status === 'open'
    ? paint(colours.siteFill, isCarriedOver ? carriedOver : counted)
    : paint(colours.unknown, isCarriedOver ? carriedOverUnsaid : unsaid);
};

const roundParts = (of: SiteGlyphOf, colours: MapColours): readonly GlyphPart[] => {
  const { stroke, width } = outlineOf(of, colours);
  const outline = arc(of.radius, width, {
    stroke,
    ...(of.isCarriedOver ? { dash: CARRIED_DASH } : {}),
  });
  return of.shape === 'ring'
    ? [outline]
    : [{ shape: 'disc', at: [0, 0], radius: of.radius, fill: fillOf(of, colours) }, outline];
};

const corneredParts = (
  of: SiteGlyphOf,
  points: readonly GlyphPoint[],
  colours: MapColours,
): readonly GlyphPart[] => [
  { shape: 'polygon', points, fill: fillOf(of, colours) },
  {
    shape: 'line',
    points,
    isClosed: true,
    ...outlineOf(of, colours),
    dash: of.isCarriedOver ? CARRIED_DASH : null,
  },
];

/** The × of what is closed, as centres and crossings have it; never too small to be read. */
const closedCross = (radius: number, colours: MapColours): readonly GlyphPart[] => {
  const half = Math.max(LEAST_CROSS, radius * 0.42);
  return [
    ...crossStrokes(half, CROSS_WIDTH + 1.2, paint(colours.surface)),
    ...crossStrokes(half, CROSS_WIDTH, paint(colours.unknown)),
  ];
};

/**
 * The symbol of a site: shape by type, area by people, dashed and pale where carried over. Blue and
 * filled where it is open; grey and pale where nobody says so; with a × where it is closed.
 */
export const siteGlyph = (of: SiteGlyphOf, colours: MapColours): Glyph => {
  const { shape, status } = of;
  const reach = of.radius * (shape === 'diamond' ? 1.26 : 1) + 1;
  return {
    size: Math.ceil(Math.max(reach, status === 'closed' ? LEAST_CROSS + CROSS_WIDTH : 0) * 2),
    parts: [
      ...(shape === 'square' || shape === 'diamond'
        ? corneredParts(of, cornersOf(shape, of.radius), colours)
        : roundParts(of, colours)),
      ...(status === 'closed' ? closedCross(of.radius, colours) : []),
    ],
  };
};

/** The mark of a closed site where nobody is: the × alone, for there is nothing to size. */
export const emptyClosedSiteGlyph = (colours: MapColours): Glyph => ({
  size: Math.ceil((LEAST_CROSS + CROSS_WIDTH) * 2),
  parts: closedCross(0, colours),
});

/**
 * The symbol of a site about which there is no number, in a dashed circle: a question mark, or the × where
 * it is at least known to be closed.
 */
export const uncountedSiteGlyph = (status: SiteStatus, colours: MapColours): Glyph => ({
  size: 13,
  parts: [
    { shape: 'disc', at: [0, 0], radius: 5.4, fill: paint(colours.surface, 0.85) },
    arc(5.4, 1, { stroke: paint(colours.unknown), dash: CARRIED_DASH }),
    ...(status === 'closed' ? closedCross(0, colours) : questionMark(6.4, colours)),
  ],
});
