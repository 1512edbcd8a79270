import { useQuery } from '@tanstack/react-query';
import { crossingsAt, filteredCrossings } from '@waystation/scene';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { useKept } from './use-kept';
import { useMinute } from './use-minute';

/** Border crossings as known at the moment shown, and those that the reader's filter lets through. */
export const useCrossingRows = (view: MapView) => {
  const query = useQuery(operationQueries(view.operation.code).crossings());
  const moment = useMinute(view.moment);
  const { operation } = view;
  const filter = view.crossingFilter;
  const all = useMemo(
    () => (query.data === undefined ? null : crossingsAt(query.data, moment, { operation })),
    [query.data, moment, operation],
  );
  const rows = useMemo(() => (all === null ? null : filteredCrossings(all, filter)), [all, filter]);
  const ids = (rows ?? []).map(({ crossing }) => crossing.place.id).join();
  const shown = useKept(
    `${query.dataUpdatedAt} ${ids}`,
    rows?.map(({ crossing }) => crossing) ?? null,
  );
  return { query, all, rows, shown };
};

/** Crossings as known at a moment, and how far their reading has come. */
export type CrossingsKnown = ReturnType<typeof useCrossingRows>;
