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
import { endMerging, mergeBeside, prepareMerging } from './merge-beside';

/** What is merged, and whether that is of other rows than wanted, because it is still being made. */
export type Merging = { readonly merged: MergedSites; readonly isMerging: boolean };

/** More than these hold the page up longer than it takes to ask a worker that is there. */
export const MANY_SITES = 5_000;

type Wanted = { readonly rows: readonly SiteRow[]; readonly maximum: number };

type Begun = { readonly merged: Promise<MergedSites | null>; readonly stop: () => void };

const begun = new WeakMap<Wanted, Begun>();

/**
 * Begins to merge, once for all who ask for the same. Who draws asks first: the rest of the page takes
 * as long to make as the merging, and both are done at the same time.
 */
const begin = (wanted: Wanted): Begun => {
  const before = begun.get(wanted);
  if (before !== undefined) {
    return before;
  }
  const closing = new AbortController();
  const sites = mergeableSites(wanted.rows);
  const made: Begun = {
    merged: mergeBeside(siteSymbols(sites, wanted.maximum), closing.signal).then(
      (merged) => merged && sitesMerged(sites, merged),
    ),
    stop: () => {
      begun.delete(wanted);
      closing.abort();
    },
  };
  begun.set(wanted, made);
  return made;
};

type Done = { readonly of: Wanted; readonly merged: MergedSites };

const useMergedBeside = (wanted: Wanted | null): Merging => {
  const [done, setDone] = useState<Done | null>(null);
  if (wanted !== null && done?.of !== wanted) {
    begin(wanted);
  }
  useEffect(() => {
    if (wanted === null) {
      return;
    }
    let isWanted = true;
    const { merged, stop } = begin(wanted);
    void merged.then((made) => {
      if (made !== null && isWanted) {
        setDone({ of: wanted, merged: made });
      }
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [wanted]);
  return {
    merged: done?.merged ?? NOT_MERGED,
    isMerging: wanted !== null && done?.of !== wanted,
  };
};

/** Has a worker ready before so many sites come, where they will be merged; none once nobody needs it. */
export const usePreparedMerging = (sites: number, isOn: boolean): void => {
  const isNeeded = isOn && sites > MANY_SITES;
  useEffect(() => {
    if (!isNeeded) {
      return;
    }
    prepareMerging();
    return endMerging;
  }, [isNeeded]);
};

/** The merged sites of some rows: a few at once, many beside the page, which would stand still. */
export const useMergedSites = (rows: readonly SiteRow[], maximum: number): Merging => {
  const isFew = rows.length <= MANY_SITES;
  const few = useMemo(
    () => (isFew ? mergedSites(rows, maximum) : NOT_MERGED),
    [isFew, rows, maximum],
  );
  const beside = useMergedBeside(
    useMemo(() => (isFew ? null : { rows, maximum }), [isFew, rows, maximum]),
  );
  return isFew ? { merged: few, isMerging: false } : beside;
};
