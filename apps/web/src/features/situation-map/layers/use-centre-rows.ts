import { useQuery } from '@tanstack/react-query';
import { type CentreRow, type GroupedCentres, groupCentres } from '@waystation/layers';
import { centresAt, filteredCentres } from '@waystation/scene';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { logDayOf } from '../../../api/log-day-of';
import { operationQueries } from '../../../api/operation-queries';
import { useKept } from './use-kept';
import { useMinute } from './use-minute';

const NO_ROWS: readonly CentreRow[] = [];

/** The same groups until other centres stand together, so that a passing minute moves no symbol. */
const useGroups = (rows: readonly CentreRow[] | null, selected: string | null): GroupedCentres => {
  const next = useMemo(() => groupCentres(rows ?? NO_ROWS, selected), [rows, selected]);
  const key = next.groups
    .map(({ key: own, from, rows: members }) => [
      own,
      from,
      ...members.map(({ centre, ring }) => `${centre.place.id} ${ring.state}`),
    ])
    .join();
  return useKept(key, next);
};

/**
 * Reception centres as known at the moment shown, those that the reader's filter lets through, and
 * which of them stand together from afar.
 */
export const useCentreRows = (view: MapView, selected: string | null) => {
  const query = useQuery(operationQueries(view.operation.code).centres(logDayOf(view)));
  const moment = useMinute(view.moment);
  const { operation } = view;
  const filter = view.centreFilter;
  const all = useMemo(
    () => (query.data === undefined ? null : centresAt(query.data, moment, { operation })),
    [query.data, moment, operation],
  );
  const rows = useMemo(() => (all === null ? null : filteredCentres(all, filter)), [all, filter]);
  const ids = (rows ?? NO_ROWS).map(({ centre }) => centre.place.id).join();
  const shown = useKept(`${query.dataUpdatedAt} ${ids}`, rows?.map(({ centre }) => centre) ?? null);
  return { query, all, rows, shown, grouped: useGroups(rows, selected) };
};

/** Centres as known at a moment, and how far their reading has come. */
export type CentresKnown = ReturnType<typeof useCentreRows>;
