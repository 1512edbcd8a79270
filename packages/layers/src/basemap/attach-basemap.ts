import type { Map as MaplibreMap } from 'maplibre-gl';
import { watchGround } from './ground-watch';
import { MARK_PIXEL_RATIO, placeMarkPicture } from './place-mark';
import { repairGlyphs } from './repair-glyphs';

/**
 * Makes a new map ready for the base map's style; call it straight after `new Map`, before any letter
 * is drawn. It gives the marks of towns, mends how letters are cut out, and watches what comes of the
 * ground.
 */
export const attachBasemap = (map: MaplibreMap): void => {
  repairGlyphs(map.style.glyphManager);
  watchGround(map);
  map.on('styleimagemissing', ({ id }) => {
    const picture = placeMarkPicture(id);
    if (picture !== undefined && !map.hasImage(id)) {
      map.addImage(id, picture, { pixelRatio: MARK_PIXEL_RATIO });
    }
  });
};
