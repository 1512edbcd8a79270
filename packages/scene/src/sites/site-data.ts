import type { Day, Passport, SiteColumns } from '@waystation/domain';
import {
  largestSite,
  oncePerList,
  type SiteContext,
  type SiteLayerName,
  type SiteRow,
  siteLayerOf,
  siteRows,
} from '@waystation/layers';
import { type MapView, utcDayOf } from '@waystation/view';
import { siteTest } from '../filters/passes-site-filter';
import type { SourceNames } from '../filters/site-filter-words';

/** The layers of sites, in the order of the panel. */
export const SITE_LAYERS = ['sites', 'hostCommunities', 'uncountedSites'] as const;

const NO_SITES: readonly SiteRow[] = [];

/** The sites of the newest day, which fix scales and classes; none while they are not read. */
export const referenceSites = (
  newest: SiteColumns | undefined,
  sites: SiteColumns | undefined,
  all: readonly SiteRow[] | null,
): readonly SiteRow[] => {
  if (newest === undefined) {
    return NO_SITES;
  }
  // Of the newest day they are the same, and a hundred thousand rows are made once.
  return newest === sites && all !== null ? all : siteRows(newest);
};

/** Who published numbers and sites, by their ids. */
export const siteSourceNames = (sites: Pick<SiteColumns, 'sources'> | undefined): SourceNames =>
  new Map((sites?.sources ?? []).map(({ id, label }) => [`${id}`, label]));

/** Sites as they were read, whatever layers of them are shown. */
export type SitesRead = {
  /** Every site, whatever is filtered. */
  readonly all: readonly SiteRow[];
  /** Those that the reader's filter lets through. */
  readonly rows: readonly SiteRow[];
  /** Those of the newest day. */
  readonly reference: readonly SiteRow[];
  readonly maximum: number;
  readonly sources: SourceNames;
};

/** The day that ages of sites are told for. */
export const siteDay = ({ moment }: Pick<MapView, 'moment'>): Day => utcDayOf(moment);

/** The sites that a reader's filter lets through on a day, in the scale of the newest. */
export const filteredSites = (
  { all, reference, sources }: Pick<SitesRead, 'all' | 'reference' | 'sources'>,
  filter: MapView['siteFilter'],
  on: Day,
): SitesRead => ({
  all,
  rows: all.filter(siteTest(filter, on)),
  reference,
  maximum: largestSite(reference),
  sources,
});

/** The rows of one layer of sites. */
export type SitesOfLayer = { readonly rows: readonly SiteRow[]; readonly context: SiteContext };

/** The sites of each layer, in their order; once of a list, which many ask for. */
export const siteLists = oncePerList(
  (rows: readonly SiteRow[]): Readonly<Record<SiteLayerName, readonly SiteRow[]>> => {
    const lists: Record<SiteLayerName, SiteRow[]> = {
      sites: [],
      hostCommunities: [],
      uncountedSites: [],
    };
    for (const row of rows) {
      lists[siteLayerOf(row)].push(row);
    }
    return lists;
  },
);

/** The rows of each layer of sites, all in one scale. */
export const sitesByLayer = (
  rows: readonly SiteRow[],
  context: SiteContext,
): Readonly<Record<SiteLayerName, SitesOfLayer>> => {
  const { sites, hostCommunities, uncountedSites } = siteLists(rows);
  return {
    sites: { rows: sites, context },
    hostCommunities: { rows: hostCommunities, context },
    uncountedSites: { rows: uncountedSites, context },
  };
};

/** What all sites of a view share. */
export const siteContext = (
  { maximum }: Pick<SitesRead, 'maximum'>,
  { indicator }: Pick<MapView, 'indicator'>,
  passport: Passport | null,
): SiteContext => ({ maximum, unit: indicator?.unit ?? 'individuals', passport });
