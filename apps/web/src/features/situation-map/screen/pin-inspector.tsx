import type { Position } from '@waystation/domain';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { PinPanel } from '../../search/pin/pin-panel';
import { useAreasAt } from './use-areas-at';
import type { MapScreenModel } from './use-map-screen';

type PinInspectorProps = {
  readonly model: MapScreenModel;
  readonly position: Position;
  readonly map: MaplibreMap | null;
};

/** The panel of the marked point. */
export const PinInspector = ({ model, position, map }: PinInspectorProps) => {
  const { pin, view } = model;
  const areasAt = useAreasAt(model);
  return (
    <PinPanel
      position={position}
      areas={areasAt(position)}
      countries={view.operation.countries}
      onShow={map === null ? undefined : () => map.easeTo({ center: [...position] })}
      onClose={pin.close}
      onRemove={pin.remove}
    />
  );
};
