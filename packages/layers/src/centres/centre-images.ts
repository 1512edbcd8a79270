import {
  type CentreRing,
  centreGroupGlyph,
  MAP_COLOURS,
  RING_STATES,
  type RingVariant,
  ringGlyph,
} from '@waystation/cartography';
import { leaderImages, selectionImage } from '../moved/move-images';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';
import { SELECTED_RADIUS } from './selected-radius';

/** Rings exist for shares taken this many per cent apart; a finer arc could not be seen. */
const STEP = 5;

const SHARES = Array.from({ length: 100 / STEP + 1 }, (_, index) => index * STEP);

/**
 * The picture for a ring, without variant and theme. A little taken never rounds to nothing, and
 * nearly full never to full.
 */
export const ringIcon = ({ state, taken }: CentreRing): string => {
  if (taken === null) {
    return `ws-ring-${state}`;
  }
  const rounded = Math.round((taken * 100) / STEP) * STEP;
  const least = taken > 0 ? STEP : 0;
  const most = taken < 1 ? 100 - STEP : 100;
  return `ws-ring-${state}-${Math.min(most, Math.max(least, rounded))}`;
};

const RINGS: readonly CentreRing[] = RING_STATES.flatMap((state): CentreRing[] => {
  switch (state) {
    case 'notCounted':
    case 'closed':
      return [{ state, taken: null }];
    case 'full':
      return [{ state, taken: 1 }];
    case 'almostFull':
      return [0.9, 0.95].map((taken) => ({ state, taken }));
    case 'free':
    case 'freeUnknown':
      return SHARES.filter((share) => share < 100).map((share) => ({ state, taken: share / 100 }));
    default:
      return state satisfies never;
  }
});

const VARIANTS: readonly RingVariant[] = ['desk', 'phone', 'ranked'];

/** The name of the ground of a number of centres, without the theme. */
export const GROUP_ICON = 'ws-centre-group';

/** The rings of every state and share, for desk and phone, and for a rank inside; leaders, selection. */
export const centreImages = oncePerTheme((theme) => [
  ...leaderImages(theme),
  rasterise(`${GROUP_ICON}-${theme}`, centreGroupGlyph(MAP_COLOURS[theme])),
  ...Object.values(SELECTED_RADIUS).map((radius) => selectionImage(radius, theme)),
  ...VARIANTS.flatMap((variant) =>
    RINGS.map((ring) =>
      rasterise(
        `${ringIcon(ring)}-${variant}-${theme}`,
        ringGlyph(ring, variant, MAP_COLOURS[theme]),
      ),
    ),
  ),
]);
