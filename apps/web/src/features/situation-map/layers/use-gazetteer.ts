import { useQueries, useQuery } from '@tanstack/react-query';
import type { AdminLevel, AreaColumns, OperationOverview } from '@waystation/domain';
import { type Gazetteer, gazetteerOf } from '@waystation/layers';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { LayerLoad } from '../../layer-panel/layer-card';
import { type LoadingQuery, layerLoadOf } from './layer-load-of';
import { useCountryPoints } from './use-country-points';

/** Levels whose areas are named on the map or at the ends of lines; deeper ones are not fetched for that. */
const NAMED_LEVELS: readonly AdminLevel[] = [0, 1, 2];

type AreaRead = LoadingQuery & { readonly data: AreaColumns | undefined };

const together = (reads: readonly AreaRead[]) => ({
  areas: reads.flatMap(({ data }) => (data === undefined ? [] : [data])),
  load: layerLoadOf(reads),
});

/** The areas of the coarse levels, and where everything that lines can end at is. */
export const useGazetteer = ({
  operation,
  levels,
  indicators,
}: OperationOverview): {
  readonly areas: readonly AreaColumns[];
  readonly gazetteer: Gazetteer;
  /** How far the areas have come. */
  readonly load: LayerLoad;
} => {
  const queries = operationQueries(operation.code);
  const { areas, load } = useQueries({
    queries: levels
      .map(({ level }) => level)
      .filter((level) => NAMED_LEVELS.includes(level))
      .map((level) => queries.areas(level)),
    combine: together,
  });
  const { data: centres } = useQuery(queries.centres());
  const { data: crossings } = useQuery(queries.crossings());
  // Only rounds tell of origins abroad.
  const abroad = useCountryPoints(indicators.some(({ from }) => from === 'rounds'));
  const gazetteer = useMemo(
    () =>
      gazetteerOf(
        areas,
        [
          ...(centres?.centres ?? []).map(({ place }) => place),
          ...(crossings?.crossings ?? []).map(({ place }) => place),
        ],
        abroad,
      ),
    [areas, centres, crossings, abroad],
  );
  return { areas, gazetteer, load };
};
