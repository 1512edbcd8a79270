import { type Glyph, type GlyphPart, paint } from './glyph';
import type { Hex, MapColours } from './map-colours';
import { SITE_SHAPES, type SiteShape } from './site-shape';

/** How many sites of each shape are in a cluster. */
export type ShapeCounts = Readonly<Record<SiteShape, number>>;

/** The ring of a cluster is drawn in this many steps; finer ones could not be seen at its size. */
export const RING_STEPS = 24;

/** A cluster's radius in pixels to the outside of its ring, by the people in it. */
const RADII = [
  { below: 1_000, radius: 13 },
  { below: 10_000, radius: 16 },
  { below: 100_000, radius: 19 },
  { below: Number.POSITIVE_INFINITY, radius: 23 },
] as const;

/** The radii that occur, small to large. */
export const CLUSTER_RADII = RADII.map(({ radius }) => radius);

/** The radius of a cluster of so many people: four sizes, so that the number in it can be read. */
export const clusterRadius = (people: number): number =>
  RADII.find(({ below }) => people < below)?.radius ?? RADII[3].radius;

/** The least people of each radius, small to large, for the legend. */
export const CLUSTER_LIMITS = RADII.slice(0, -1).map(({ below }) => below);

/** Width in pixels of the ring that shows the kinds of site. */
const RING_WIDTH = 4.2;

/** Part of a ring that stands for one kind of site, in steps clockwise from 12. */
export type RingPart = { readonly shape: SiteShape; readonly from: number; readonly steps: number };

/**
 * The ring's steps by kind, together always {@link RING_STEPS}: one for each kind that occurs, so that
 * none is left out, and the others in proportion to the sites.
 */
export const ringParts = (counts: ShapeCounts): readonly RingPart[] => {
  const present = SITE_SHAPES.filter((shape) => counts[shape] > 0);
  const total = present.reduce((sum, shape) => sum + counts[shape], 0);
  const shared = RING_STEPS - present.length;
  const endOf = (index: number): number => {
    const sites = present.slice(0, index).reduce((sum, shape) => sum + counts[shape], 0);
    return index + Math.round((sites / total) * shared);
  };
  return present.map((shape, index) => {
    const from = index === 0 ? 0 : endOf(index);
    return { shape, from, steps: endOf(index + 1) - from };
  });
};

/** From dark to light, so that the kinds differ for every sight; host communities are the open part. */
export const clusterColour = (shape: SiteShape, colours: MapColours): Hex => {
  switch (shape) {
    case 'circle':
      return colours.siteFill;
    case 'square':
      return colours.siteLabel;
    case 'diamond':
      return colours.siteTint;
    case 'ring':
      return colours.surface;
    default:
      return shape satisfies never;
  }
};

/** The ground of a cluster: a disc in which the number of people is written, within a line. */
export const clusterGround = (radius: number, colours: MapColours): Glyph => ({
  size: Math.ceil((radius + 1.5) * 2),
  parts: [
    { shape: 'disc', at: [0, 0], radius: radius + 0.9, fill: paint(colours.siteLabel) },
    { shape: 'disc', at: [0, 0], radius, fill: paint(colours.surface) },
    {
      shape: 'arc',
      at: [0, 0],
      radius: radius - RING_WIDTH,
      from: 0,
      to: 1,
      width: 0.9,
      stroke: paint(colours.siteLabel),
      dash: null,
    },
  ],
});

/** A piece of the ring of so many steps that begins at 12; the map turns it to its place. */
export const clusterArc = (
  { shape, steps }: Pick<RingPart, 'shape' | 'steps'>,
  radius: number,
  colours: MapColours,
): Glyph => {
  const piece: GlyphPart = {
    shape: 'arc',
    at: [0, 0],
    radius: radius - RING_WIDTH / 2,
    from: 0,
    to: steps / RING_STEPS,
    width: RING_WIDTH - 0.9,
    stroke: paint(clusterColour(shape, colours)),
    dash: null,
  };
  return { size: Math.ceil((radius + 1.5) * 2), parts: [piece] };
};
