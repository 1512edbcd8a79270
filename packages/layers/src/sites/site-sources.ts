import { MIN_SITE_RADIUS, siteRadius } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { GeoSources } from '../geo-source';
import { siteIcon } from './site-icons';
import type { SiteContext, SiteRow } from './site-rows';

/** How the style finds a site's symbol; with `icon` it is a picture, without one a circle. */
type SiteProperties = {
  readonly key: string;
  readonly name: string;
  readonly radius: number;
  readonly look: 'filled' | 'open' | 'zero' | 'picture';
  readonly icon?: string;
  readonly scale?: number;
  /** The zoom from which the site is drawn; absent: at all. */
  readonly alone?: number;
};

const lookOf = (row: SiteRow, { maximum }: SiteContext): SiteProperties => {
  const { id: key, name, value, shape } = row;
  if (value === null) {
    return { key, name, radius: 0, look: 'picture', icon: 'ws-site-unknown', scale: 1 };
  }
  if (value === 0) {
    return { key, name, radius: MIN_SITE_RADIUS, look: 'zero' };
  }
  const radius = siteRadius(value, maximum);
  if (row.carriedOver || shape === 'square' || shape === 'diamond') {
    return { key, name, radius, look: 'picture', ...siteIcon(shape, radius, row.carriedOver) };
  }
  return { key, name, radius, look: shape === 'ring' ? 'open' : 'filled' };
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
