import { queryOptions } from '@tanstack/react-query';
import type { AdminLevel, Day } from '@waystation/domain';
import { type FigureQuestion, questionInput, withAreaNames } from '@waystation/view';
import type { AreaSet } from './area-set';
import { api } from './client';
import { operationKey } from './operation-key';

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
    residents: (level: AdminLevel) =>
      queryOptions({
        queryKey: [...key, 'residents', level],
        queryFn: ({ signal }) => api.area.residents.query({ operation, level }, { signal }),
      }),
    topology: (level: AdminLevel) =>
      queryOptions({
        queryKey: [...key, 'topology', level],
        queryFn: ({ signal }) => api.area.topology.query({ operation, level }, { signal }),
      }),
    /** Who works where in what. */
    presence: (level: AdminLevel, asOf: Day) =>
      queryOptions({
        queryKey: [...key, 'presence', level, asOf],
        queryFn: ({ signal }) =>
          api.activity.presence.query({ operation, level, asOf }, { signal }),
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
    trend: ({ level, pcodes }: AreaSet, question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'trend', level, pcodes, question],
        queryFn: ({ signal }) =>
          api.area.trend.query(
            { operation, level, pcodes: [...pcodes], ...questionInput(question) },
            { signal },
          ),
      }),
  };
};
