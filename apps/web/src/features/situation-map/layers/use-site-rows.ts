import {
  largestSite,
  type MergedSites,
  type SiteContext,
  type SiteLayerName,
  type SiteRow,
  siteLayerOf,
  siteRows,
} from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { utcDayOf } from '@waystation/view';
import { useMemo } from 'react';
import { siteTest } from '../../site-filter/passes-filter';
import type { SourceNames } from '../../site-filter/site-filter-words';
import { useMergedSites } from '../merge/use-merged-sites';
import type { SiteReads, SitesWanted } from './use-site-reads';

/** The layers of sites, in the order of the panel. */
export const SITE_LAYERS = ['sites', 'hostCommunities', 'uncountedSites'] as const;

type RowsOfLayer = { readonly rows: readonly SiteRow[]; readonly context: SiteContext };

/** Every site, the rows of each layer in one scale, and what is merged of those that are shown. */
export type SiteData = Readonly<Record<SiteLayerName, RowsOfLayer>> & {
  /** Those that the reader's filter lets through. */
  readonly rows: readonly SiteRow[];
  /** Every site, whatever is filtered. */
  readonly all: readonly SiteRow[];
  readonly merged: MergedSites;
  /** They are still being merged: what is merged is of other rows. */
  readonly isMerging: boolean;
  /** The rows of the layers that are shown. */
  readonly mergeable: readonly SiteRow[];
  /** Those of the newest day, which fix scales and classes. */
  readonly reference: readonly SiteRow[];
  /** Who published numbers and sites. */
  readonly sources: SourceNames;
};

type RowsRead = {
  readonly all: readonly SiteRow[];
  readonly rows: readonly SiteRow[];
  readonly reference: readonly SiteRow[];
  readonly maximum: number;
  readonly sources: SourceNames;
};

const NO_SITES: readonly SiteRow[] = [];

const useRead = (reads: SiteReads, { siteFilter, moment }: MapView): RowsRead | null => {
  const on = utcDayOf(moment);
  const [sites, newest] = [reads.sites.data, reads.reference.data];
  const all = useMemo(() => (sites === undefined ? null : siteRows(sites)), [sites]);
  const reference = useMemo(() => {
    if (newest === undefined) {
      return NO_SITES;
    }
    // Of the newest day they are the same, and a hundred thousand rows are made once.
    return newest === sites && all !== null ? all : siteRows(newest);
  }, [newest, sites, all]);
  const sources = useMemo(
    () => new Map((sites?.sources ?? []).map(({ id, label }) => [`${id}`, label])),
    [sites],
  );
  return useMemo(
    () =>
      all === null
        ? null
        : {
            all,
            rows: all.filter(siteTest(siteFilter, on)),
            reference,
            maximum: largestSite(reference),
            sources,
          },
    [all, reference, siteFilter, on, sources],
  );
};

/** Sites are merged only where the reader asks for it, and only those of layers that are shown. */
const useMerged = (read: RowsRead | null, { looks }: SitesWanted) => {
  const isOn = looks.clusters.visible;
  const shown = SITE_LAYERS.filter((name) => looks[name].visible).join();
  const mergeable = useMemo(() => {
    const layers = shown.split(',');
    return read === null || !isOn
      ? NO_SITES
      : read.rows.filter((row) => layers.includes(siteLayerOf(row)));
  }, [read, isOn, shown]);
  return { mergeable, ...useMergedSites(mergeable, read?.maximum ?? 0) };
};

/** The map is given what it will show this many whole zooms nearer, for zooming there at once. */
export const ZOOMS_AHEAD = 2;

/** The rows of every layer of sites; null until they are read. */
export const useSiteRows = (wanted: SitesWanted, reads: SiteReads): SiteData | null => {
  const unit = wanted.view.indicator?.unit ?? 'individuals';
  const nearest = wanted.view.zoom + ZOOMS_AHEAD;
  const passport = reads.sites.data?.passport ?? null;
  const read = useRead(reads, wanted.view);
  const { merged, mergeable, isMerging } = useMerged(read, wanted);
  return useMemo(() => {
    if (read === null) {
      return null;
    }
    const { all, rows, reference, maximum, sources } = read;
    const context = { maximum, unit, passport, alone: merged.alone, nearest };
    const of = (name: SiteLayerName): RowsOfLayer => ({
      rows: rows.filter((row) => siteLayerOf(row) === name),
      context,
    });
    return {
      all,
      rows,
      reference,
      sources,
      merged,
      isMerging,
      mergeable,
      sites: of('sites'),
      hostCommunities: of('hostCommunities'),
      uncountedSites: of('uncountedSites'),
    };
  }, [read, merged, isMerging, mergeable, unit, passport, nearest]);
};
