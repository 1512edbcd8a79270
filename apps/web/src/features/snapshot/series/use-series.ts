import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SeriesStatus } from '@waystation/domain';
import { useState } from 'react';
import { operatorKey } from '../../../api/operation-key';
import { viewAndSheet } from '../address/composer-address';
import type { Composer } from '../use-composer';
import {
  beginPath,
  beginSeries,
  readSeries,
  type SeriesWanted,
  seriesPath,
  stopSeries,
} from './series-requests';

/** A sheet takes a second or so. */
const ASKED_EVERY_MS = 1_000;

/** Whether a series goes on by itself. */
export const isUnderWay = ({ state }: Pick<SeriesStatus, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** The series that was begun from a page of the composer, for the holder of a token. */
export const useSeries = (composer: Composer, token: string | null) => {
  const queries = useQueryClient();
  const { code } = composer.overview.operation;
  const [id, setId] = useState<string | null>(null);
  const keyOf = (of: string | null) => [...operatorKey(code), 'series', of];
  const { data, error } = useQuery({
    queryKey: keyOf(id),
    queryFn:
      id === null || token === null
        ? skipToken
        : ({ signal }) => readSeries({ path: seriesPath({ operation: code, id }), token, signal }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && isUnderWay(state.data) ? ASKED_EVERY_MS : false,
    retry: false,
  });
  const note = (status: SeriesStatus): void => {
    queries.setQueryData(keyOf(status.id), status);
    setId(status.id);
  };
  const begin = useMutation({
    mutationFn: (wanted: SeriesWanted) =>
      beginSeries({
        path: beginPath(code, wanted, viewAndSheet(composer.address, composer.language)),
        token: token ?? '',
      }),
    onSuccess: note,
  });
  const stop = useMutation({
    mutationFn: (status: SeriesStatus) =>
      stopSeries({ path: seriesPath(status), token: token ?? '' }),
    onSuccess: note,
  });
  return {
    /** Undefined: none was begun here. */
    status: id === null ? undefined : data,
    begin: begin.mutate,
    stop: stop.mutate,
    isAsking: begin.isPending || stop.isPending,
    error: begin.error ?? stop.error ?? error,
    /** Back to what can be chosen; the series goes on. */
    leave: () => setId(null),
  };
};

/** What {@link useSeries} gives. */
export type Series = ReturnType<typeof useSeries>;
