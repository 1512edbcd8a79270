import { flowScale } from '@waystation/cartography';
import type { CountUnit, PresentByOrigin } from '@waystation/domain';
import {
  type FlowContext,
  type FlowRow,
  type Gazetteer,
  olderOriginRound,
  originRows,
  scalableValues,
} from '@waystation/layers';
import type { LayerData } from './use-drawn-layer';

type OriginsRead = {
  readonly shown: PresentByOrigin | undefined;
  /** The newest of the operation, whose scale the other days share. */
  readonly reference: PresentByOrigin | undefined;
  readonly gazetteer: Gazetteer;
  readonly unit: CountUnit;
};

/**
 * The lines of people present by origin; null until both answers are there. The scale is that of the
 * newest round, so that days compare, and grows with a round that had more people on a line: none is
 * drawn wider than the legend says.
 */
export const originDrawing = ({
  shown,
  reference,
  gazetteer,
  unit,
}: OriginsRead): LayerData<FlowRow, FlowContext> => {
  if (shown === undefined || reference === undefined) {
    return null;
  }
  const rows = originRows(shown, gazetteer, unit);
  const fixed = originRows(reference, gazetteer, unit);
  return {
    rows,
    context: {
      scale: flowScale([...scalableValues(fixed), ...scalableValues(rows)]),
      olderRound: olderOriginRound(shown),
    },
  };
};
