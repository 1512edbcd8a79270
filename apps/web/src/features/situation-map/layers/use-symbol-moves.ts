import { useQuery } from '@tanstack/react-query';
import type { CentreList, CrossingList } from '@waystation/domain';
import { centreSymbols, crossingSymbols, type SymbolMoves, symbolMoves } from '@waystation/layers';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { useLooks } from './use-looks';

const NO_CENTRES: CentreList = { centres: [] };
const NO_CROSSINGS: CrossingList = { crossings: [] };

/** How centres and crossings that are shown stand beside each other, whatever the day: places do not move. */
export const useSymbolMoves = (
  operation: string,
  looks: Pick<ReturnType<typeof useLooks>, 'centres' | 'crossings'>,
): SymbolMoves => {
  const queries = operationQueries(operation);
  const { data: centres } = useQuery(queries.centres());
  const { data: crossings } = useQuery(queries.crossings());
  const [hasCentres, hasCrossings] = [looks.centres.visible, looks.crossings.visible];
  return useMemo(
    () =>
      symbolMoves([
        ...crossingSymbols((hasCrossings && crossings) || NO_CROSSINGS),
        ...centreSymbols((hasCentres && centres) || NO_CENTRES),
      ]),
    [centres, crossings, hasCentres, hasCrossings],
  );
};
