import type { LayerLoad } from '../../layer-panel/layer-card';

/** What is needed of a query to say how far a layer has come. */
export type LoadingQuery = {
  readonly data: unknown;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
};

const isRead = ({ data, isPlaceholderData }: LoadingQuery): boolean =>
  data !== undefined && !isPlaceholderData;

/**
 * How far the files of a layer have come. One that failed fails the layer, which then shows the copy
 * it has, if it has one; trying again reads only what failed.
 */
export const layerLoadOf = (queries: readonly LoadingQuery[]): LayerLoad => {
  const failed = queries.filter(({ error }) => error !== null);
  if (failed.length > 0) {
    const copies = queries.map(({ data, dataUpdatedAt }) =>
      data === undefined ? null : dataUpdatedAt,
    );
    const hasCopy = copies.every((copy) => copy !== null);
    return {
      kind: 'failed',
      retry: () => {
        for (const query of failed) {
          void query.refetch();
        }
      },
      shownFrom: hasCopy ? new Date(Math.min(...copies)) : null,
    };
  }
  const done = queries.filter(isRead).length;
  return done === queries.length
    ? { kind: 'ready' }
    : { kind: 'loading', done, of: queries.length };
};
