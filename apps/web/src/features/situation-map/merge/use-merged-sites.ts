import {
  type MergedSites,
  mergeableSites,
  mergedSites,
  NOT_MERGED,
  type SiteRow,
  siteSymbols,
  sitesMerged,
} from '@waystation/layers';
import { useEffect, useMemo, useState } from 'react';
import { mergeBeside } from './merge-beside';

/** What is merged, and whether that is of other rows than wanted, because it is still being made. */
export type Merging = { readonly merged: MergedSites; readonly isMerging: boolean };

/** So many are merged in about 0.1 s; to start a worker for them would take longer. */
const FEW = 25_000;

type Wanted = { readonly rows: readonly SiteRow[]; readonly maximum: number };

type Done = { readonly of: Wanted; readonly merged: MergedSites };

const useMergedBeside = (wanted: Wanted | null): Merging => {
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (wanted === null) {
      return;
    }
    const closing = new AbortController();
    const sites = mergeableSites(wanted.rows);
    void mergeBeside(siteSymbols(sites, wanted.maximum), closing.signal).then((merged) => {
      if (merged !== null && !closing.signal.aborted) {
        setDone({ of: wanted, merged: sitesMerged(sites, merged) });
      }
    });
    return () => closing.abort();
  }, [wanted]);
  return {
    merged: done?.merged ?? NOT_MERGED,
    isMerging: wanted !== null && done?.of !== wanted,
  };
};

/** The merged sites of some rows: a few at once, many beside the page, which would stand still. */
export const useMergedSites = (rows: readonly SiteRow[], maximum: number): Merging => {
  const isFew = rows.length <= FEW;
  const few = useMemo(
    () => (isFew ? mergedSites(rows, maximum) : NOT_MERGED),
    [isFew, rows, maximum],
  );
  const beside = useMergedBeside(
    useMemo(() => (isFew ? null : { rows, maximum }), [isFew, rows, maximum]),
  );
  return isFew ? { merged: few, isMerging: false } : beside;
};
