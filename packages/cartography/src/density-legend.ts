import type { AreaFigure } from './area-mark';
import type { ClassBreaks } from './class-breaks';
import { type ClassLegend, classLegend } from './class-legend';
import type { Palette } from './palettes';

/** The colours of hexagons: not those of the areas that they lie over. */
export const DENSITY_PALETTE: Palette = 'blue';

/** What the hexagons are made of and how large they are on the ground. */
export type DensityFacts = {
  /** Sites that are in a hexagon, and all that are known. */
  readonly placed: number;
  readonly sites: number;
  /** Sites in a hexagon that are in no number. */
  readonly withoutNumber: number;
  /** How wide a hexagon is on the ground, in kilometres, at the middle of the sites. */
  readonly widthKm: number;
  /** By how much the smallest on the ground has less area than the largest, 0 to 1. */
  readonly areaDifference: number;
};

/** The legend of hexagons with the people in each. */
export type DensityLegend = {
  readonly kind: 'density';
  readonly classes: ClassLegend;
  readonly facts: DensityFacts;
};

/** Hexagons are drawn only where a site is, so only these two kinds of nothing can occur. */
const CAN_OCCUR: readonly string[] = ['zero', 'unknown'];

/** The legend of hexagons by the same classes as on the map. */
export const densityLegend = (
  hexagons: readonly AreaFigure[],
  breaks: ClassBreaks,
  facts: DensityFacts,
): DensityLegend => {
  const { nothings, ...classes } = classLegend(hexagons, breaks);
  return {
    kind: 'density',
    classes: { ...classes, nothings: nothings.filter(({ what }) => CAN_OCCUR.includes(what)) },
    facts,
  };
};
