import { useRef } from 'react';
import type { LoadingQuery } from './layer-load-of';

/** What is needed of a query to show it, or the copy before it. */
export type ReadQuery<Data> = Omit<LoadingQuery, 'data'> & { readonly data: Data | undefined };

type Copy<Data> = { readonly of: string; readonly data: Data; readonly at: number };

/**
 * A query, or, where it failed without an answer, the last answer to another day's question; both
 * must be about the same thing, `of`; null keeps none. The copy brings the moment it was read.
 */
export const useLastCopy = <Data>(query: ReadQuery<Data>, of: string | null): ReadQuery<Data> => {
  const kept = useRef<Copy<Data> | null>(null);
  const { data, error, refetch, isPlaceholderData, dataUpdatedAt } = query;
  if (of !== null && data !== undefined && !isPlaceholderData) {
    kept.current = { of, data, at: dataUpdatedAt };
  }
  const copy = kept.current;
  return data === undefined && error !== null && copy?.of === of
    ? { data: copy.data, dataUpdatedAt: copy.at, isPlaceholderData: true, error, refetch }
    : query;
};
