import {
  type MergedSites,
  type SiteLayerName,
  type SiteRow,
  siteLayerOf,
  siteRows,
} from '@waystation/layers';
import {
  filteredSites,
  referenceSites,
  SITE_LAYERS,
  type SitesOfLayer,
  type SitesRead,
  siteContext,
  siteDay,
  siteSourceNames,
  sitesByLayer,
} from '@waystation/scene';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { MANY_SITES, useMergedSites } from '../merge/use-merged-sites';
import type { SiteReads, SitesWanted } from './use-site-reads';

/** Every site, the rows of each layer in one scale, and what is merged of those that are shown. */
export type SiteData = Readonly<Record<SiteLayerName, SitesOfLayer>> &
  Omit<SitesRead, 'maximum'> & {
    readonly merged: MergedSites;
    /** They are still being merged: what is merged is of other rows. */
    readonly isMerging: boolean;
    /** The rows of the layers that are shown. */
    readonly mergeable: readonly SiteRow[];
    /** The map is given what it shows up to this zoom. */
    readonly nearest: number;
  };

const NO_SITES: readonly SiteRow[] = [];

const useRead = (reads: SiteReads, view: MapView): SitesRead | null => {
  const { siteFilter } = view;
  const on = siteDay(view);
  const [sites, newest] = [reads.sites.data, reads.reference.data];
  const all = useMemo(() => (sites === undefined ? null : siteRows(sites)), [sites]);
  const reference = useMemo(() => referenceSites(newest, sites, all), [newest, sites, all]);
  const sources = useMemo(() => siteSourceNames(sites), [sites]);
  return useMemo(
    () => (all === null ? null : filteredSites({ all, reference, sources }, siteFilter, on)),
    [all, reference, siteFilter, on, sources],
  );
};

/** Sites are merged only where the reader asks for it, and only those of layers that are shown. */
const useMerged = (read: SitesRead | null, { looks }: SitesWanted) => {
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

/**
 * The map is given what it will show this many whole zooms nearer, for zooming there at once. Where many
 * sites are merged each zoom has several times as many symbols as the one before, and every filter waits
 * for all that the map is given.
 */
const zoomsAhead = ({ length }: readonly SiteRow[]): number => (length > MANY_SITES ? 1 : 2);

/** The rows of every layer of sites; null until they are read. */
export const useSiteRows = (wanted: SitesWanted, reads: SiteReads): SiteData | null => {
  const { indicator, zoom } = wanted.view;
  const passport = reads.sites.data?.passport ?? null;
  const read = useRead(reads, wanted.view);
  const { merged, mergeable, isMerging } = useMerged(read, wanted);
  const nearest = zoom + zoomsAhead(mergeable);
  return useMemo(() => {
    if (read === null) {
      return null;
    }
    const context = {
      ...siteContext(read, { indicator }, passport),
      alone: merged.alone,
      nearest,
    };
    return { ...read, merged, isMerging, mergeable, nearest, ...sitesByLayer(read.rows, context) };
  }, [read, merged, isMerging, mergeable, indicator, passport, nearest]);
};
