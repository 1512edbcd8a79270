import { useQueries, useQuery } from '@tanstack/react-query';
import type { AreaColumns, OperationOverview } from '@waystation/domain';
import type { Gazetteer } from '@waystation/layers';
import { namedLevels, namedPlaces, needsCountryPoints } from '@waystation/scene';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { LayerLoad } from '../../layer-panel/layer-card';
import { type LoadingQuery, layerLoadOf } from './layer-load-of';
import { useCountryPoints } from './use-country-points';

type AreaRead = LoadingQuery & { readonly data: AreaColumns | undefined };

const together = (reads: readonly AreaRead[]) => ({
  areas: reads.flatMap(({ data }) => (data === undefined ? [] : [data])),
  load: layerLoadOf(reads),
});

/** The areas of the coarse levels, and where everything that lines can end at is. */
export const useGazetteer = (
  overview: OperationOverview,
): {
  readonly areas: readonly AreaColumns[];
  readonly gazetteer: Gazetteer;
  /** How far the areas have come. */
  readonly load: LayerLoad;
} => {
  const queries = operationQueries(overview.operation.code);
  const { areas, load } = useQueries({
    queries: namedLevels(overview).map((level) => queries.areas(level)),
    combine: together,
  });
  const { data: centres } = useQuery(queries.centres());
  const { data: crossings } = useQuery(queries.crossings());
  const abroad = useCountryPoints(needsCountryPoints(overview));
  const gazetteer = useMemo(
    () => namedPlaces({ areas, centres, crossings, abroad }),
    [areas, centres, crossings, abroad],
  );
  return { areas, gazetteer, load };
};
