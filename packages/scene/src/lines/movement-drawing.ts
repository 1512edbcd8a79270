import { flowScale } from '@waystation/cartography';
import type { Day, Flow } from '@waystation/domain';
import {
  type FlowContext,
  type FlowRow,
  type Gazetteer,
  movementRows,
  scalableValues,
} from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';

type MovementsAsked = {
  readonly flows: readonly Flow[] | undefined;
  readonly gazetteer: Gazetteer;
  readonly kinds: readonly Flow['kind'][];
  readonly day: Day;
  /** The series that the areas are of; null: none. */
  readonly series: string | null;
  /** The last day of the clock, whose scale the other days share: cumulative counts only grow. */
  readonly lastDay: Day;
};

/** The lines of movements as known on a day; null until they are read. */
export const movementDrawing = ({
  flows,
  gazetteer,
  kinds,
  day,
  series,
  lastDay,
}: MovementsAsked): LayerData<FlowRow, FlowContext> => {
  if (flows === undefined) {
    return null;
  }
  const at = (asOf: Day) => movementRows(flows, gazetteer, { kinds, asOf, series });
  return {
    rows: at(day),
    context: { scale: flowScale(scalableValues(at(lastDay))), olderRound: null },
  };
};
