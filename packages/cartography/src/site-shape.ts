import type { SiteType } from '@waystation/domain';

/** The shapes that tell kinds of site apart without colour. */
export const SITE_SHAPES = ['circle', 'square', 'diamond', 'ring'] as const;
/** One shape. */
export type SiteShape = (typeof SITE_SHAPES)[number];

const SHAPE_OF = {
  plannedCamp: 'circle',
  displacementSite: 'circle',
  transitSite: 'circle',
  other: 'circle',
  collectiveCentre: 'square',
  selfSettled: 'diamond',
  dispersedSettlement: 'ring',
  hostCommunity: 'ring',
} as const satisfies Record<SiteType, SiteShape>;

/**
 * Circle: camp or formal site, and where the source does not say; square: collective centre;
 * diamond: self-settled; open circle: people living among a host community.
 */
export const siteShape = (type: SiteType): SiteShape => SHAPE_OF[type];

/** Half the side of the square (also of the diamond, before turning) with the area of a circle. */
export const halfSideOf = (radius: number): number => (radius * Math.sqrt(Math.PI)) / 2;
