import type { CentreRing } from './centre-ring';
import { type Glyph, paint } from './glyph';
import { arc } from './glyph-strokes';
import type { MapColours } from './map-colours';

/** Radius in pixels of the mark that stands for several centres, with its number inside. */
export const GROUP_RADIUS = 10;

/** Whether a centre offers nothing by what is known, so that it may stand with others under a number. */
export const isQuiet = ({ state }: Pick<CentreRing, 'state'>): boolean =>
  state === 'notCounted' || state === 'closed';

/** The ground of a number of centres: grey and dashed as the mark of a centre that is not counted. */
export const centreGroupGlyph = (colours: MapColours): Glyph => ({
  size: Math.ceil((GROUP_RADIUS + 1.5) * 2),
  parts: [
    { shape: 'disc', at: [0, 0], radius: GROUP_RADIUS + 0.6, fill: paint(colours.surface) },
    arc(GROUP_RADIUS - 0.6, 1.2, { stroke: paint(colours.unknown), dash: [3.4, 2.4] }),
  ],
});
