import { queryOptions } from '@tanstack/react-query';
import { type Day, type DrawnArea, wholeCentres } from '@waystation/domain';
import { type FigureQuestion, questionInput } from '@waystation/view';
import { api } from './client';
import { operationKey } from './operation-key';
import { orNoCentre } from './or-no-centre';

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
    /** As known on a day; null: now. */
    centres: (asOf: Day | null = null) =>
      queryOptions({
        queryKey: [...key, 'centres', asOf],
        queryFn: async ({ signal }) =>
          wholeCentres(
            await api.centre.list.query({ operation, ...(asOf !== null && { asOf }) }, { signal }),
          ),
      }),
    /** Null: there is no such centre, or not for everybody. */
    centre: (id: string) =>
      queryOptions({
        queryKey: [...key, 'centre', id],
        queryFn: ({ signal }) => orNoCentre(api.centre.get.query({ operation, id }, { signal })),
        // No device keeps it: where the server is away the list stands in, at once.
        retry: false,
      }),
    measurements: () =>
      queryOptions({
        queryKey: [...key, 'measurements'],
        queryFn: ({ signal }) => api.standard.measurements.query({ operation }, { signal }),
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
