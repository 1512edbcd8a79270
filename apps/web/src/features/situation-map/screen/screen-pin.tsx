import type { Map as MaplibreMap } from 'maplibre-gl';
import { PinMarker } from '../../search/pin/pin-marker';
import type { MapScreenModel } from './use-map-screen';

type ScreenPinProps = { readonly model: MapScreenModel; readonly map: MaplibreMap | null };

/** The marked point on the map, where there is one. */
export const ScreenPin = ({ model, map }: ScreenPinProps) => {
  const { position, open } = model.pin;
  return position === null || map === null ? null : (
    <PinMarker map={map} position={position} onPress={open} />
  );
};
