import { useQuery } from '@tanstack/react-query';
import type { CentreOnChart } from '@waystation/charts';
import { centresAt } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { logDayOf } from '../../api/log-day-of';
import { operationQueries } from '../../api/operation-queries';
import { ageOf } from '../inspector/age-of';
import type { DashboardModel } from './use-dashboard';

/** Every reception centre as known at the moment of the page. */
export const useCentresAt = ({ view }: DashboardModel) => {
  const { formats, age } = useTranslator();
  const { operation, moment } = view;
  const query = useQuery(operationQueries(operation.code).centres(logDayOf(view)));
  const centres = useMemo(
    () =>
      query.data === undefined
        ? null
        : centresAt(query.data, moment, { operation }).map(({ centre, at }): CentreOnChart => {
            const { countedAt } = at.places;
            const clock = { moment, timeZone: operation.timeZone };
            return {
              centre,
              at,
              name: formats.name(centre.place.names) ?? centre.place.id,
              counted: countedAt === null ? null : ageOf(countedAt, clock, { formats, age }),
            };
          }),
    [query.data, moment, operation, formats, age],
  );
  return { query, centres };
};
