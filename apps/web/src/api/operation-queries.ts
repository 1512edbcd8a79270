import { queryOptions } from '@tanstack/react-query';
import type { AdminLevel, Day } from '@waystation/domain';
import { api } from './client';

/** One site with every figure about it. */
export type SiteProfile = Awaited<ReturnType<typeof api.site.get.query>>;

/** A question about figures: of which indicator, as known on which day. */
export type FigureQuestion = { readonly indicator: string | null; readonly asOf: Day };

const withIndicator = ({ indicator, asOf }: FigureQuestion) => ({
  asOf,
  ...(indicator !== null && { indicator }),
});

/** The first part of the key of everything read about an operation, for renewing it all. */
export const operationKey = (operation: string) => ['operation', operation] as const;

/** Every operation that the server holds. */
export const operationsQuery = queryOptions({
  queryKey: ['operations'],
  queryFn: ({ signal }) => api.operation.list.query(undefined, { signal }),
});

/** The reads of one operation. Each is cached until the operation's change sequence moves. */
export const operationQueries = (operation: string) => {
  const key = operationKey(operation);
  return {
    overview: () =>
      queryOptions({
        queryKey: [...key, 'overview'],
        queryFn: ({ signal }) => api.operation.get.query({ operation }, { signal }),
      }),
    areas: (level: AdminLevel) =>
      queryOptions({
        queryKey: [...key, 'areas', level],
        queryFn: ({ signal }) => api.area.list.query({ operation, level }, { signal }),
      }),
    topology: (level: AdminLevel) =>
      queryOptions({
        queryKey: [...key, 'topology', level],
        queryFn: ({ signal }) => api.area.topology.query({ operation, level }, { signal }),
      }),
    figures: (level: AdminLevel, question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'figures', level, question],
        queryFn: ({ signal }) =>
          api.figure.areas.query({ operation, level, ...withIndicator(question) }, { signal }),
      }),
    profile: (
      area: { readonly level: AdminLevel; readonly pcode: string },
      question: FigureQuestion,
    ) =>
      queryOptions({
        queryKey: [...key, 'profile', area, question],
        queryFn: ({ signal }) =>
          api.area.profile.query({ operation, ...area, ...withIndicator(question) }, { signal }),
      }),
    rounds: (indicator: string) =>
      queryOptions({
        queryKey: [...key, 'rounds', indicator],
        queryFn: ({ signal }) => api.round.list.query({ operation, indicator }, { signal }),
      }),
    sites: (question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'sites', question],
        queryFn: ({ signal }) =>
          api.site.list.query({ operation, ...withIndicator(question) }, { signal }),
      }),
    site: (id: string) =>
      queryOptions({
        queryKey: [...key, 'site', id],
        queryFn: ({ signal }) => api.site.get.query({ operation, id }, { signal }),
      }),
    origins: (question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'origins', question],
        queryFn: ({ signal }) =>
          api.flow.origins.query({ operation, ...withIndicator(question) }, { signal }),
      }),
    centres: () =>
      queryOptions({
        queryKey: [...key, 'centres'],
        queryFn: ({ signal }) => api.centre.list.query({ operation }, { signal }),
      }),
    crossings: () =>
      queryOptions({
        queryKey: [...key, 'crossings'],
        queryFn: ({ signal }) => api.crossing.list.query({ operation }, { signal }),
      }),
    movements: () =>
      queryOptions({
        queryKey: [...key, 'movements'],
        queryFn: ({ signal }) => api.flow.movements.query({ operation }, { signal }),
      }),
    sources: () =>
      queryOptions({
        queryKey: [...key, 'sources'],
        queryFn: ({ signal }) => api.source.list.query({ operation }, { signal }),
      }),
  };
};
