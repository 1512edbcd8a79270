import { MAP_COLOURS, pinGlyph, type Theme } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';
import { pointSource } from '../selected/point-source';

const SOURCE = 'ws-pin';
const IMAGE = 'ws-pin';

const imageOf = oncePerTheme((theme) => rasterise(IMAGE, pinGlyph(MAP_COLOURS[theme])));

/** A point that a reader marked, with its tip there; a screen has a button that looks the same. */
export const pinPicture = (position: Position, theme: Theme): LayerPicture => ({
  id: 'pin',
  sources: pointSource(SOURCE, 'pin', position),
  layers: [
    {
      id: 'pin-mark',
      type: 'symbol',
      source: SOURCE,
      metadata: inSlot('frame'),
      layout: {
        'icon-image': IMAGE,
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ],
  images: [imageOf(theme)],
});
