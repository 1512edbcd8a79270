import { queryOptions } from '@tanstack/react-query';
import { type FigureQuestion, questionInput } from '@waystation/view';
import type { AreaSet } from './area-set';
import { api } from './client';
import { operationKey } from './operation-key';

/** The reads about who came from where in an operation. */
export const flowQueries = (operation: string) => {
  const key = operationKey(operation);
  return {
    origins: (question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'origins', question],
        queryFn: ({ signal }) =>
          api.flow.origins.query({ operation, ...questionInput(question) }, { signal }),
      }),
    originsOfAreas: ({ level, pcodes }: AreaSet, question: FigureQuestion) =>
      queryOptions({
        queryKey: [...key, 'originsOfAreas', level, pcodes, question],
        queryFn: ({ signal }) =>
          api.flow.ofAreas.query(
            { operation, level, pcodes: [...pcodes], ...questionInput(question) },
            { signal },
          ),
      }),
    movements: () =>
      queryOptions({
        queryKey: [...key, 'movements'],
        queryFn: ({ signal }) => api.flow.movements.query({ operation }, { signal }),
      }),
  };
};
