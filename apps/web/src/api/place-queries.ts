import { queryOptions } from '@tanstack/react-query';
import type { DrawnArea } from '@waystation/domain';
import { type FigureQuestion, questionInput } from '@waystation/view';
import { api } from './client';
import { operationKey } from './operation-key';

/** The reads about an operation's places: sites, reception centres, border crossings and closed roads. */
export const placeQueries = (operation: string) => {
  const key = operationKey(operation);
  return {
    sites: (question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'sites', question],
        queryFn: ({ signal }) =>
          api.site.list.query({ operation, ...questionInput(question) }, { signal }),
      }),
    sitesTrend: (within: DrawnArea, question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'sitesTrend', within, question],
        queryFn: ({ signal }) =>
          api.site.trend.query({ operation, within, ...questionInput(question) }, { signal }),
      }),
    site: (id: string) =>
      queryOptions({
        queryKey: [...key, 'site', id],
        queryFn: ({ signal }) => api.site.get.query({ operation, id }, { signal }),
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
    closures: () =>
      queryOptions({
        queryKey: [...key, 'closures'],
        queryFn: ({ signal }) => api.road.closures.query({ operation }, { signal }),
      }),
  };
};
