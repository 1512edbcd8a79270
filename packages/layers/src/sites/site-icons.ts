import {
  emptyClosedSiteGlyph,
  type Glyph,
  MAP_COLOURS,
  SITE_SHAPES,
  type SiteShape,
  siteGlyph,
  uncountedSiteGlyph,
} from '@waystation/cartography';
import { SITE_STATUSES, type SiteStatus } from '@waystation/domain';
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

/** What a drawn symbol says beside its size. */
export type SiteLook = {
  readonly shape: SiteShape;
  readonly status: SiteStatus;
  readonly isCarriedOver: boolean;
};

/** The picture of a site without a number. */
export const uncountedIcon = (status: SiteStatus): string =>
  status === 'closed' ? 'ws-site-unknown-closed' : 'ws-site-unknown';

/** The picture of a closed site where nobody is. */
export const EMPTY_CLOSED_ICON = 'ws-site-closed-empty';

const iconOf = ({ shape, status, isCarriedOver }: SiteLook, radius: number): string =>
  ['ws-site', shape, status !== 'open' && status, isCarriedOver && 'carried', `${radius}`]
    .filter((part) => part !== false)
    .join('-');

/** The circle layer of the map draws circles and rings; whatever has a mark or a dash is a picture. */
export const isPicture = ({ shape, status, isCarriedOver }: SiteLook): boolean =>
  isCarriedOver || status === 'closed' || shape === 'square' || shape === 'diamond';

/** The picture for a look and radius; see {@link siteImages}. */
export const siteIcon = (look: SiteLook, radius: number): SiteIcon => {
  const drawn = DRAWN_RADII.find((candidate) => candidate >= radius) ?? DRAWN_RADII[7];
  return {
    icon: iconOf(look, drawn),
    scale: radius / drawn,
  };
};

const LOOKS: readonly SiteLook[] = SITE_SHAPES.flatMap((shape) =>
  SITE_STATUSES.flatMap((status) =>
    [false, true].map((isCarriedOver) => ({ shape, status, isCarriedOver })),
  ),
).filter(isPicture);

/** Squares, diamonds, everything closed or carried over, and the marks of sites without a number. */
export const siteImages = oncePerTheme((theme) => {
  const colours = MAP_COLOURS[theme];
  const image = (icon: string, glyph: Glyph): MapImage => rasterise(`${icon}-${theme}`, glyph);
  return [
    ...LOOKS.flatMap((look) =>
      DRAWN_RADII.map((radius) =>
        image(iconOf(look, radius), siteGlyph({ ...look, radius }, colours)),
      ),
    ),
    image(uncountedIcon('unknown'), uncountedSiteGlyph('unknown', colours)),
    image(uncountedIcon('closed'), uncountedSiteGlyph('closed', colours)),
    image(EMPTY_CLOSED_ICON, emptyClosedSiteGlyph(colours)),
    roomImage,
  ];
});
