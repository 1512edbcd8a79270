import {
  largestSite,
  type MergedSites,
  mergedSites,
  NOT_MERGED,
  type SiteContext,
  type SiteLayerName,
  type SiteRow,
  siteLayerOf,
  siteRows,
} from '@waystation/layers';
import { useMemo } from 'react';
import type { SiteFilter } from '../../../map-state/site-filter';
import { passesFilter } from '../../site-filter/passes-filter';
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
  /** The rows of the layers that are shown. */
  readonly mergeable: readonly SiteRow[];
  /** Those of the newest day, which fix scales and classes. */
  readonly reference: readonly SiteRow[];
};

type RowsRead = {
  readonly all: readonly SiteRow[];
  readonly rows: readonly SiteRow[];
  readonly reference: readonly SiteRow[];
  readonly maximum: number;
};

const NO_SITES: readonly SiteRow[] = [];

const useRead = (reads: SiteReads, filter: SiteFilter): RowsRead | null => {
  const [sites, newest] = [reads.sites.data, reads.reference.data];
  const reference = useMemo(() => (newest === undefined ? NO_SITES : siteRows(newest)), [newest]);
  const all = useMemo(() => (sites === undefined ? null : siteRows(sites)), [sites]);
  return useMemo(
    () =>
      all === null
        ? null
        : {
            all,
            rows: all.filter((row) => passesFilter(row, filter)),
            reference,
            maximum: largestSite(reference),
          },
    [all, reference, filter],
  );
};

/** Sites are merged only where the reader asks for it, and only those of layers that are shown. */
const useMerged = (read: RowsRead | null, { looks }: SitesWanted) => {
  const isOn = looks.clusters.visible;
  const shown = SITE_LAYERS.filter((name) => looks[name].visible).join();
  return useMemo(() => {
    const layers = shown.split(',');
    const mergeable =
      read === null || !isOn ? [] : read.rows.filter((row) => layers.includes(siteLayerOf(row)));
    return {
      mergeable,
      merged: read === null || !isOn ? NOT_MERGED : mergedSites(mergeable, read.maximum),
    };
  }, [read, isOn, shown]);
};

/** The map is given what it will show this many whole zooms nearer, for zooming there at once. */
export const ZOOMS_AHEAD = 2;

/** The rows of every layer of sites; null until they are read. */
export const useSiteRows = (wanted: SitesWanted, reads: SiteReads): SiteData | null => {
  const unit = wanted.view.indicator?.unit ?? 'individuals';
  const nearest = wanted.view.zoom + ZOOMS_AHEAD;
  const passport = reads.sites.data?.passport ?? null;
  const read = useRead(reads, wanted.view.siteFilter);
  const { merged, mergeable } = useMerged(read, wanted);
  return useMemo(() => {
    if (read === null) {
      return null;
    }
    const { all, rows, reference, maximum } = read;
    const context = { maximum, unit, passport, alone: merged.alone, nearest };
    const of = (name: SiteLayerName): RowsOfLayer => ({
      rows: rows.filter((row) => siteLayerOf(row) === name),
      context,
    });
    return {
      all,
      rows,
      reference,
      merged,
      mergeable,
      sites: of('sites'),
      hostCommunities: of('hostCommunities'),
      uncountedSites: of('uncountedSites'),
    };
  }, [read, merged, mergeable, unit, passport, nearest]);
};
