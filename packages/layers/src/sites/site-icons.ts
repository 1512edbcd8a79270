import {
  MAP_COLOURS,
  type SiteShape,
  siteGlyph,
  type Theme,
  unknownSiteGlyph,
} from '@waystation/cartography';
import { roomImage } from '../frame/room-image';
import type { MapImage } from '../map-image';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';

/**
 * Symbols that the map cannot draw as circles exist in these radii; each is shrunk to its site, so
 * that outlines stay near their width.
 */
const DRAWN_RADII = [2, 3, 4.5, 6.5, 9, 12.5, 17.5, 24] as const;

/** A drawn symbol and the factor by which it is shrunk. */
export type SiteIcon = { readonly icon: string; readonly scale: number };

/** The picture for a shape and radius; see {@link siteImages}. */
export const siteIcon = (shape: SiteShape, radius: number, isCarriedOver: boolean): SiteIcon => {
  const drawn = DRAWN_RADII.find((candidate) => candidate >= radius) ?? DRAWN_RADII[7];
  return {
    icon: `ws-site-${shape}-${isCarriedOver ? 'carried-' : ''}${drawn}`,
    scale: radius / drawn,
  };
};

const cornered = (theme: Theme): readonly MapImage[] =>
  (['square', 'diamond'] as const).flatMap((shape) =>
    DRAWN_RADII.map((radius) =>
      rasterise(
        `ws-site-${shape}-${radius}-${theme}`,
        siteGlyph({ shape, radius, isCarriedOver: false }, MAP_COLOURS[theme]),
      ),
    ),
  );

const carried = (theme: Theme): readonly MapImage[] =>
  (['circle', 'square', 'diamond', 'ring'] as const).flatMap((shape) =>
    DRAWN_RADII.map((radius) =>
      rasterise(
        `ws-site-${shape}-carried-${radius}-${theme}`,
        siteGlyph({ shape, radius, isCarriedOver: true }, MAP_COLOURS[theme]),
      ),
    ),
  );

/** Squares, diamonds, everything carried over, and the mark of a site without a number. */
export const siteImages = oncePerTheme((theme) => [
  ...cornered(theme),
  ...carried(theme),
  rasterise(`ws-site-unknown-${theme}`, unknownSiteGlyph(MAP_COLOURS[theme])),
  roomImage,
]);
