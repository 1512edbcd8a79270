import TinySDF from '@mapbox/tiny-sdf';

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
