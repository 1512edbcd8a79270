import type { Centre, Crossing } from '@waystation/domain';
import {
  centreSymbols,
  crossingSymbols,
  type GroupedCentres,
  type SymbolMoves,
  symbolMoves,
} from '@waystation/layers';
import { useMemo } from 'react';
import type { useLooks } from './use-looks';

type Standing = {
  /** Null: not read. */
  readonly centres: readonly Centre[] | null;
  readonly crossings: readonly Crossing[] | null;
  readonly grouped: GroupedCentres;
};

/** How centres and crossings that are shown stand beside each other; places do not move, groups change with the day. */
export const useSymbolMoves = (
  { centres, crossings, grouped }: Standing,
  looks: Pick<ReturnType<typeof useLooks>, 'centres' | 'crossings'>,
): SymbolMoves => {
  const [hasCentres, hasCrossings] = [looks.centres.visible, looks.crossings.visible];
  return useMemo(
    () =>
      symbolMoves([
        ...crossingSymbols({ crossings: hasCrossings ? [...(crossings ?? [])] : [] }),
        ...(hasCentres ? centreSymbols({ centres: [...(centres ?? [])] }, grouped) : []),
      ]),
    [centres, crossings, hasCentres, hasCrossings, grouped],
  );
};
