import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { serverContact } from '../../../api/server-contact';
import { useSettled } from '../../../app/use-settled';
import { sheetAddress } from '../address/sheet-address';
import { readPreview } from './read-preview';
import type { SheetPreview } from './sheet-preview';
import { askAgainAfterMs, shouldAskAgain } from './sheet-refused';

/** A hand that types or drags goes on within this time. */
const SETTLES_MS = 400;

/** For undo and redo; each is about a megabyte. */
const KEEP_MS = 2 * 60_000;

/** A sheet as a picture that can be shown at once. */
export type ShownSheet = Pick<SheetPreview, 'facts' | 'formats'> & {
  readonly url: string;
  /** What the server was asked for it. */
  readonly query: string;
};

/** The picture of a sheet once it is decoded, so that it and what is known of it change together. */
const useDecoded = (data: SheetPreview | undefined, query: string): ShownSheet | null => {
  const [shown, setShown] = useState<ShownSheet | null>(null);
  useEffect(() => {
    if (data === undefined) {
      return;
    }
    let isWanted = true;
    const { svg, facts, formats } = data;
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const show = async (): Promise<void> => {
      const image = new Image();
      image.src = url;
      await image.decode().catch(() => undefined);
      if (isWanted) {
        setShown({ url, facts, formats, query });
      } else {
        URL.revokeObjectURL(url);
      }
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [data, query]);
  const url = shown?.url;
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  return shown;
};

/**
 * The sheet of a query as the server makes it, the last good one while the next is made, and why there
 * is none. What was asked for before is given up.
 */
export const usePreview = (operation: string, query: string, seq: number) => {
  const settled = useSettled(query, SETTLES_MS);
  const read = useQuery({
    queryKey: ['snapshot', operation, seq, settled],
    queryFn: async ({ signal }) =>
      readPreview(
        await serverContact.watchedFetch(sheetAddress(operation, settled, 'preview'), { signal }),
      ),
    retry: shouldAskAgain,
    retryDelay: askAgainAfterMs,
    gcTime: KEEP_MS,
  });
  const shown = useDecoded(read.data, settled);
  const isSettled = settled === query;
  return {
    shown,
    /** Whether what is shown is not yet, or no longer, what is wanted. */
    isMaking:
      !isSettled || read.isFetching || (read.data !== undefined && shown?.query !== settled),
    /** Whether the server has too much to do and is asked again by itself. */
    isWaiting: read.failureCount > 0 && read.isFetching,
    problem: isSettled && !read.isFetching ? read.error : null,
    retry: () => void read.refetch(),
  };
};

/** The sheet that the composer shows. */
export type Preview = ReturnType<typeof usePreview>;
