import { flowScale } from '@waystation/cartography';
import type { CountUnit, PresentByOrigin } from '@waystation/domain';
import {
  type FlowContext,
  type FlowRow,
  type Gazetteer,
  type MergedEnds,
  mergedEnds,
  mergedFlows,
  olderOriginRound,
  originRows,
  scalableValues,
} from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';

type OriginsRead = {
  readonly shown: PresentByOrigin | undefined;
  /** The newest of the operation, whose scale the other days share. */
  readonly reference: PresentByOrigin | undefined;
  readonly gazetteer: Gazetteer;
  readonly unit: CountUnit;
};

/** People present by origin, each pair by itself, and what of it is one at a zoom. */
export type OriginLines = {
  readonly rows: readonly FlowRow[];
  /** Those of the newest round. */
  readonly reference: readonly FlowRow[];
  readonly endsAt: (zoom: number) => MergedEnds;
  readonly olderRound: FlowContext['olderRound'];
};

/** The pairs of the round shown and of the newest one; null until both answers are there. */
export const originLines = ({
  shown,
  reference,
  gazetteer,
  unit,
}: OriginsRead): OriginLines | null => {
  if (shown === undefined || reference === undefined) {
    return null;
  }
  const rows = originRows(shown, gazetteer, unit);
  const fixed = originRows(reference, gazetteer, unit);
  return {
    rows,
    reference: fixed,
    endsAt: mergedEnds([...rows, ...fixed]),
    olderRound: olderOriginRound(shown),
  };
};

type Wanted = {
  /** The whole zoom of the map. */
  readonly zoom: number;
  /** Which pairs the reader's filter lets through. */
  readonly isShown: (row: FlowRow) => boolean;
};

/**
 * The lines of people present by origin as they are at a zoom. The scale is that of the newest round,
 * so that days compare, and grows with a round that had more people on a line: none is drawn wider
 * than the legend says.
 */
export const originDrawing = (
  { rows, reference, endsAt, olderRound }: OriginLines,
  { zoom, isShown }: Wanted,
): NonNullable<LayerData<FlowRow, FlowContext>> => {
  const ends = endsAt(zoom);
  const values = [reference, rows].flatMap((some) => scalableValues(mergedFlows(some, ends)));
  const unmerged = rows.filter(isShown);
  return {
    rows: mergedFlows(unmerged, ends),
    context: { scale: flowScale(values), olderRound, unmerged },
  };
};
