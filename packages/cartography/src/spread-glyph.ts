import type { SpreadClass } from '@waystation/domain';
import { type Glyph, paint } from './glyph';
import type { MapColours } from './map-colours';
import { SPREAD_RADIUS } from './spread-legend';

/** Width in CSS pixels of the line around a mark, outside its radius. */
export const SPREAD_LINE_WIDTH = 2;

/** The mark of an area whose sources lie so far apart, as the map draws it: filled where a figure is agreed. */
export const spreadGlyph = (
  { of, isAgreed }: { readonly of: SpreadClass; readonly isAgreed: boolean },
  { ink, surface }: Pick<MapColours, 'ink' | 'surface'>,
): Glyph => {
  const radius = SPREAD_RADIUS[of];
  const outer = radius + SPREAD_LINE_WIDTH;
  return {
    size: 2 * outer,
    parts: [
      { shape: 'disc', at: [0, 0], radius: outer, fill: paint(isAgreed ? surface : ink) },
      { shape: 'disc', at: [0, 0], radius, fill: paint(isAgreed ? ink : surface) },
    ],
  };
};
