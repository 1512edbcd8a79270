import {
  type CoverageOfSites,
  type CoverageState,
  coverageState,
  type SiteCoverage,
} from '@waystation/cartography';
import type { Names, Passport, Pcode } from '@waystation/domain';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaRow } from '../areas/area-rows';
import type { SiteRow } from '../sites/site-rows';
import { siteCoverage, sitesByArea } from './site-coverage';

/** An area with whether the round covered it. */
export type CoverageRow = {
  readonly pcode: Pcode;
  readonly names: Names;
  readonly state: CoverageState;
  /** Of the sites in it; null: it has none, or no round has sites. */
  readonly sites: SiteCoverage | null;
  readonly polygon: Polygon | MultiPolygon | null;
};

/** What all rows share: the round, and what the round of the sites covered. */
export type CoverageContext = {
  readonly passport: Passport | null;
  readonly sites: CoverageOfSites | null;
};

/** The sites as their newest round has them. */
export type SitesRead = {
  readonly rows: readonly SiteRow[];
  readonly passport: Passport | null;
  readonly parentOf: (pcode: Pcode) => Pcode | null;
};

/** What the sites' round covered; null where no round has sites. */
export const coverageOfSites = (sites: SitesRead | null): CoverageOfSites | null =>
  sites === null || sites.passport === null
    ? null
    : {
        roundNumber: sites.passport.roundNumber,
        asOf: sites.passport.asOf,
        counts: siteCoverage(sites.rows),
      };

/** Each area with its state of coverage, from the same figures that the choropleth draws. */
export const coverageRows = (
  areas: readonly AreaRow[],
  sites: SitesRead | null,
): readonly CoverageRow[] => {
  const inside =
    sites === null || sites.passport === null
      ? new Map<Pcode, readonly SiteRow[]>()
      : sitesByArea(sites.rows, new Set(areas.map(({ pcode }) => pcode)), sites.parentOf);
  return areas.map((row) => {
    const own = inside.get(row.pcode);
    return {
      pcode: row.pcode,
      names: row.names,
      state: coverageState(row),
      sites: own === undefined ? null : siteCoverage(own),
      polygon: row.polygon,
    };
  });
};
