import { queryOptions } from '@tanstack/react-query';
import { areaQueries } from './area-queries';
import { api } from './client';
import { flowQueries } from './flow-queries';
import { operationKey } from './operation-key';
import { placeQueries } from './place-queries';
import { sourceQueries } from './source-queries';

/** One site with every figure about it. */
export type SiteProfile = Awaited<ReturnType<typeof api.site.get.query>>;

/** What is asked of the time between two moments. */
export type ChangeQuestion = Omit<Parameters<typeof api.change.between.query>[0], 'operation'>;

/** Every operation that the server holds. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: ({ signal }) => api.operation.list.query(undefined, { signal }),
});

/** The reads of one operation. Each is cached until the operation's change sequence moves. */
export const operationQueries = (operation: string) => {
  const key = operationKey(operation);
  return {
    ...areaQueries(operation),
    ...placeQueries(operation),
    ...flowQueries(operation),
    ...sourceQueries(operation),
    overview: () =>
      queryOptions({
        queryKey: [...key, 'overview'],
        queryFn: ({ signal }) => api.operation.get.query({ operation }, { signal }),
      }),
    rounds: (indicator: string) =>
      queryOptions({
        queryKey: [...key, 'rounds', indicator],
        queryFn: ({ signal }) => api.round.list.query({ operation, indicator }, { signal }),
      }),
    changed: (asked: ChangeQuestion) =>
      queryOptions({
        queryKey: [...key, 'changed', asked],
        queryFn: ({ signal }) => api.change.between.query({ operation, ...asked }, { signal }),
      }),
    sources: () =>
      queryOptions({
        queryKey: [...key, 'sources'],
        queryFn: ({ signal }) => api.source.list.query({ operation }, { signal }),
      }),
  };
};
