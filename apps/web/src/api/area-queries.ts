import { queryOptions } from '@tanstack/react-query';
import type { AdminLevel, Day, Pcode } from '@waystation/domain';
import { api } from './client';
import { type FigureQuestion, questionInput } from './figure-question';
import { operationKey } from './operation-key';
import { withAreaNames } from './with-area-names';

/** The reads about an operation's areas: their names, shapes, figures and profiles. */
export const areaQueries = (operation: string) => {
  const key = operationKey(operation);
  return {
    areas: (level: AdminLevel) =>
      queryOptions({
        queryKey: [...key, 'areas', level],
        queryFn: async ({ signal }) =>
          withAreaNames(await api.area.list.query({ operation, level }, { signal })),
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
          api.figure.areas.query({ operation, level, ...questionInput(question) }, { signal }),
      }),
    profile: (
      area: {
        readonly level: AdminLevel;
        readonly pcode: string;
        /** The day of the round to compare with; the round before where left out. */
        readonly vs?: Day;
      },
      question: FigureQuestion,
    ) =>
      queryOptions({
        queryKey: [...key, 'profile', area, question],
        queryFn: ({ signal }) =>
          api.area.profile.query({ operation, ...area, ...questionInput(question) }, { signal }),
      }),
    trend: (
      areas: { readonly level: AdminLevel; readonly pcodes: readonly Pcode[] },
      question: FigureQuestion,
    ) =>
      queryOptions({
        queryKey: [...key, 'trend', areas, question],
        queryFn: ({ signal }) =>
          api.area.trend.query(
            {
              operation,
              level: areas.level,
              // In one order, so that one set of areas has one address, and one answer to keep.
              pcodes: areas.pcodes.toSorted(),
              ...questionInput(question),
            },
            { signal },
          ),
      }),
  };
};
