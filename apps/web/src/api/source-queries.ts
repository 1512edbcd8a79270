import { queryOptions, skipToken } from '@tanstack/react-query';
import { api } from './client';
import { operationKey } from './operation-key';

/** What is asked of the sources of a figure: of which subject and column, at which day. */
export type SourcesAsked = Omit<Parameters<typeof api.figure.sources.query>[0], 'operation'>;

/** What is asked of the sources of all areas of a level. */
export type SpreadsAsked = Omit<Parameters<typeof api.figure.spreads.query>[0], 'operation'>;

/** The reads about the sources of figures, side by side. */
export const sourceQueries = (operation: string) => {
  const key = operationKey(operation);
  return {
    figureSources: (asked: SourcesAsked) =>
      queryOptions({
        queryKey: [...key, 'figureSources', asked],
        queryFn: ({ signal }) => api.figure.sources.query({ operation, ...asked }, { signal }),
      }),
    /** Null: nobody wants to know. */
    sourceSpreads: (asked: SpreadsAsked | null) =>
      queryOptions({
        queryKey: [...key, 'sourceSpreads', asked],
        queryFn:
          asked === null
            ? skipToken
            : ({ signal }) => api.figure.spreads.query({ operation, ...asked }, { signal }),
      }),
  };
};
