import TinySDF from '@mapbox/tiny-sdf';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { MARK_PIXEL_RATIO, placeMarkPicture } from './place-mark';

/**
 * Makes a new map ready for the base map's style; call it straight after `new Map`, before any letter
 * is drawn. It gives the marks of towns, and mends how letters are cut out.
 */
export const attachBasemap = (map: MaplibreMap): void => {
  repairGlyphs(map.style.glyphManager);
  map.on('styleimagemissing', ({ id }) => {
    const picture = placeMarkPicture(id);
    if (picture !== undefined && !map.hasImage(id)) {
      map.addImage(id, picture, { pixelRatio: MARK_PIXEL_RATIO });
    }
  });
};

/**
 * Puts tiny-sdf 2.3.0 in the place of the copy inside maplibre-gl 5.24.1, which takes the overhang of a
 * letter with the wrong sign and cuts the left of J and j off ("Iuba"). To be dropped when MapLibre
 * brings a later copy.
 */
export const repairGlyphs = (glyphManager: object): void => {
  const { constructor: managerClass } = glyphManager;
  if ('TinySDF' in managerClass) {
    managerClass.TinySDF = TinySDF;
  }
};
