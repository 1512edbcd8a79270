import type { SymbolMoves } from '@waystation/layers';
import { type LayerLooks, placeMoves, type Standing } from '@waystation/scene';
import { useMemo } from 'react';

/** How centres and crossings that are shown stand beside each other; places do not move, groups change with the day. */
export const useSymbolMoves = (
  { centres, crossings, grouped }: Standing,
  looks: Pick<LayerLooks, 'centres' | 'crossings'>,
): SymbolMoves => {
  const [hasCentres, hasCrossings] = [looks.centres.visible, looks.crossings.visible];
  return useMemo(
    () =>
      placeMoves({
        centres: hasCentres ? centres : null,
        crossings: hasCrossings ? crossings : null,
        grouped,
      }),
    [centres, crossings, hasCentres, hasCrossings, grouped],
  );
};
