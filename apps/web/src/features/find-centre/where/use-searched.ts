import { useQueries, useQuery } from '@tanstack/react-query';
import type { AreaColumns, OperationOverview } from '@waystation/domain';
import { siteRows } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';

const read = (reads: readonly { readonly data: AreaColumns | undefined }[]) =>
  reads.flatMap(({ data }) => data ?? []);

/** The areas of every level of an operation, once they are wanted and as far as they are read. */
export const useNamedAreas = (
  { operation, levels }: OperationOverview,
  isWanted: boolean,
): readonly AreaColumns[] => {
  const queries = operationQueries(operation.code);
  return useQueries({
    queries: levels.map(({ level }) => ({ ...queries.areas(level), enabled: isWanted })),
    combine: read,
  });
};

/** The sites that the map has on the same day, once they are wanted and read. */
export const useNamedSites = ({ operation, indicator, day }: MapView, isWanted: boolean) => {
  const isRounds = indicator?.from === 'rounds';
  const { data } = useQuery({
    ...operationQueries(operation.code).sites({ indicator: indicator?.id ?? null, asOf: day }),
    enabled: isWanted && isRounds,
  });
  return useMemo(() => (data === undefined ? [] : siteRows(data)), [data]);
};
