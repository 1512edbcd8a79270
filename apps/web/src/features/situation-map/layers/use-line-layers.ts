import type { FlowsWanted } from './flows-wanted';
import type { useLooks } from './use-looks';
import { useMovementLayers } from './use-movement-layers';
import { useOriginLayer } from './use-origin-layer';

type LinesWanted = FlowsWanted & {
  readonly looks: ReturnType<typeof useLooks>;
  /** Whether the operation has movements at all. */
  readonly hasMovements: boolean;
};

/** Everything that is drawn as lines between places: present by origin, arrivals, onward movement. */
export const useLineLayers = ({ looks, hasMovements, ...wanted }: LinesWanted) => {
  const origins = useOriginLayer(wanted, looks.origins, looks.origins.visible);
  const movements = useMovementLayers(wanted, looks, hasMovements);
  return {
    layers: [origins.layer, ...movements.layers],
    flows: movements.flows,
    originRows: origins.rows,
  };
};
