import { MIN_SITE_RADIUS, siteRadius } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { GeoSources } from '../geo-source';
import { EMPTY_CLOSED_ICON, isPicture, siteIcon, uncountedIcon } from './site-icons';
import type { SiteContext, SiteRow } from './site-rows';

type Drawn = 'filled' | 'open' | 'zero';

/** How the style finds a site's symbol; with `icon` it is a picture, without one a circle. */
type SiteProperties = {
  readonly key: string;
  readonly name: string;
  readonly radius: number;
  /** `…Unsaid`: nobody says that it is open. */
  readonly look: Drawn | `${Drawn}Unsaid` | 'picture';
  readonly icon?: string;
  readonly scale?: number;
  /** The zoom from which the site is drawn; absent: at all. */
  readonly alone?: number;
};

const lookOf = (row: SiteRow, { maximum }: SiteContext): SiteProperties => {
  const { id: key, name, value, shape, status } = row;
  const drawn = (look: Drawn) => (status === 'unknown' ? (`${look}Unsaid` as const) : look);
  if (value === null) {
    return { key, name, radius: 0, look: 'picture', icon: uncountedIcon(status), scale: 1 };
  }
  if (value === 0) {
    const radius = MIN_SITE_RADIUS;
    return status === 'closed'
      ? { key, name, radius, look: 'picture', icon: EMPTY_CLOSED_ICON, scale: 1 }
      : { key, name, radius, look: drawn('zero') };
  }
  const radius = siteRadius(value, maximum);
  const look = { shape, status, isCarriedOver: row.carriedOver };
  return isPicture(look)
    ? { key, name, radius, look: 'picture', ...siteIcon(look, radius) }
    : { key, name, radius, look: drawn(shape === 'ring' ? 'open' : 'filled') };
};

const propertiesOf = (row: SiteRow, context: SiteContext): SiteProperties => {
  const alone = context.alone?.get(row.id);
  return { ...lookOf(row, context), ...(alone !== undefined && { alone }) };
};

const isGiven = ({ id }: SiteRow, { alone, nearest }: SiteContext): boolean =>
  nearest === undefined || (alone?.get(id) ?? 0) <= nearest;

/**
 * The sites that have coordinates, as points with their radius. Of a hundred thousand that are merged
 * few stand alone at any zoom from afar, and a map that is given only those is drawn at once.
 */
export const siteSources =
  (source: string) =>
  (rows: readonly SiteRow[], context: SiteContext): GeoSources => ({
    [source]: {
      lineMetrics: false,
      data: {
        type: 'FeatureCollection',
        features: rows.flatMap((row): Feature<Point, SiteProperties>[] =>
          row.position === null || !isGiven(row, context)
            ? []
            : [
                {
                  type: 'Feature',
                  geometry: { type: 'Point', coordinates: [...row.position] },
                  properties: propertiesOf(row, context),
                },
              ],
        ),
      },
    },
  });
