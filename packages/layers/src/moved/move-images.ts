import {
  LEADER_LENGTHS,
  leaderGlyph,
  MAP_COLOURS,
  selectionGlyph,
  type Theme,
} from '@waystation/cartography';
import type { MapImage } from '../map-image';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';

/** The leaders of every length. */
export const leaderImages = oncePerTheme((theme) =>
  LEADER_LENGTHS.map((length) =>
    rasterise(`ws-leader-${length}-${theme}`, leaderGlyph(length, MAP_COLOURS[theme])),
  ),
);

/** The name of the ring behind a selected symbol that needs a radius. */
export const selectionIcon = (radius: number, theme: Theme): string =>
  `ws-selected-${radius}-${theme}`;

/** The ring behind a selected symbol. */
export const selectionImage = (radius: number, theme: Theme): MapImage =>
  rasterise(selectionIcon(radius, theme), selectionGlyph(radius, MAP_COLOURS[theme]));
