import type { SiteStatus } from '@waystation/domain';
import type { Glyph } from './glyph';
import type { MapColours } from './map-colours';
import { siteGlyph, uncountedSiteGlyph } from './site-glyph';
import type { SiteShape } from './site-shape';
import type { SizedShape, SizedStatus, SizeLegend } from './size-legend';

/** Radius in pixels of the little symbols that explain shapes and statuses. */
const RADIUS = 5;

/** The status that symbols explaining something else have: open, where any site is. */
const plainStatus = ({ statuses }: Pick<SizeLegend, 'statuses'>): SiteStatus =>
  statuses.some(({ status }) => status === 'open') ? 'open' : (statuses[0]?.status ?? 'open');

/** The shape that symbols explaining something else have. */
const plainShape = ({ shapes }: Pick<SizeLegend, 'shapes'>): SiteShape =>
  shapes[0]?.shape ?? 'circle';

/** The symbols by which a legend of sites explains shapes, statuses and marks, as the map draws them. */
export const siteLegendGlyphs = (
  legend: Pick<SizeLegend, 'shapes' | 'statuses'>,
  colours: MapColours,
) => {
  const status = plainStatus(legend);
  const shape = plainShape(legend);
  const glyph = { radius: RADIUS, isCarriedOver: false, shape, status };
  return {
    /** Of one that nobody counted the mark that the map has instead. */
    ofShape: (kind: SizedShape): Glyph =>
      kind.counted === 0
        ? uncountedSiteGlyph(status, colours)
        : siteGlyph({ ...glyph, shape: kind.shape }, colours),
    ofStatus: (own: SizedStatus): Glyph =>
      own.counted === 0
        ? uncountedSiteGlyph(own.status, colours)
        : siteGlyph({ ...glyph, status: own.status }, colours),
    carriedOver: siteGlyph({ ...glyph, isCarriedOver: true }, colours),
    withoutNumber: uncountedSiteGlyph(status === 'closed' ? 'closed' : 'unknown', colours),
  };
};
