import { useQuery } from '@tanstack/react-query';
import { type CentreRow, centreRows, type GroupedCentres, groupCentres } from '@waystation/layers';
import { useMemo, useRef } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { MapView } from '../view/map-view';
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
  const kept = useRef({ key, grouped: next });
  if (kept.current.key !== key) {
    kept.current = { key, grouped: next };
  }
  return kept.current.grouped;
};

/** Reception centres as known at the moment shown, and which of them stand together from afar. */
export const useCentreRows = (view: MapView, selected: string | null) => {
  const query = useQuery(operationQueries(view.operation.code).centres());
  const moment = useMinute(view.moment);
  const rule = view.operation.staleness.centres;
  const rows = useMemo(
    () => (query.data === undefined ? null : centreRows(query.data, moment, rule)),
    [query.data, moment, rule],
  );
  return { query, rows, grouped: useGroups(rows, selected) };
};

/** Centres as known at a moment, and how far their reading has come. */
export type CentresKnown = ReturnType<typeof useCentreRows>;
