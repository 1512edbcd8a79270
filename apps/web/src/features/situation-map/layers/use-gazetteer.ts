import { useQueries, useQuery } from '@tanstack/react-query';
import type { AdminLevel, AreaColumns, OperationOverview } from '@waystation/domain';
import { type Gazetteer, gazetteerOf } from '@waystation/layers';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';

/** Levels whose areas are named on the map or at the ends of lines; deeper ones are not fetched for that. */
const NAMED_LEVELS: readonly AdminLevel[] = [0, 1, 2];

const present = (results: readonly { readonly data: AreaColumns | undefined }[]) =>
  results.flatMap(({ data }) => (data === undefined ? [] : [data]));

/** The areas of the coarse levels, and where everything that lines can end at is. */
export const useGazetteer = ({
  operation,
  levels,
}: OperationOverview): {
  readonly areas: readonly AreaColumns[];
  readonly gazetteer: Gazetteer;
} => {
  const queries = operationQueries(operation.code);
  const areas = useQueries({
    queries: levels
      .map(({ level }) => level)
      .filter((level) => NAMED_LEVELS.includes(level))
      .map((level) => queries.areas(level)),
    combine: present,
  });
  const { data: centres } = useQuery(queries.centres());
  const { data: crossings } = useQuery(queries.crossings());
  const gazetteer = useMemo(
    () =>
      gazetteerOf(areas, [
        ...(centres?.centres ?? []).map(({ place }) => place),
        ...(crossings?.crossings ?? []).map(({ place }) => place),
      ]),
    [areas, centres, crossings],
  );
  return { areas, gazetteer };
};
