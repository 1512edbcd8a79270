import { useQuery } from '@tanstack/react-query';
import type { CentreList, CrossingList } from '@waystation/domain';
import {
  centreSymbols,
  crossingSymbols,
  type GroupedCentres,
  type SymbolMoves,
  symbolMoves,
} from '@waystation/layers';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { useLooks } from './use-looks';

const NO_CENTRES: CentreList = { centres: [] };
const NO_CROSSINGS: CrossingList = { crossings: [] };

/** How centres and crossings that are shown stand beside each other; places do not move, groups change with the day. */
export const useSymbolMoves = (
  operation: string,
  looks: Pick<ReturnType<typeof useLooks>, 'centres' | 'crossings'>,
  grouped: GroupedCentres,
): SymbolMoves => {
  const queries = operationQueries(operation);
  const { data: centres } = useQuery(queries.centres());
  const { data: crossings } = useQuery(queries.crossings());
  const [hasCentres, hasCrossings] = [looks.centres.visible, looks.crossings.visible];
  return useMemo(
    () =>
      symbolMoves([
        ...crossingSymbols((hasCrossings && crossings) || NO_CROSSINGS),
        ...(hasCentres ? centreSymbols(centres ?? NO_CENTRES, grouped) : []),
      ]),
    [centres, crossings, hasCentres, hasCrossings, grouped],
  );
};
