import type { WithinState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { DrawingModel } from '../../within/use-drawing';
import type { Bounds } from '../canvas/use-camera';
import { MapButtons } from '../controls/map-buttons';
import { ScreenWithinMenu } from './screen-within-menu';
import type { MapScreenModel } from './use-map-screen';
import { useShare } from './use-share';
import { useSnapshot } from './use-snapshot';

/** What the buttons of a map act on. */
export type MapToolsProps = {
  readonly map: MaplibreMap | null;
  readonly bounds: Bounds | null;
  readonly model: MapScreenModel;
  readonly drawing: DrawingModel;
  readonly onChoose: (within: WithinState) => void;
};

/** The buttons of the map: those that draw on it, and below them those that move and share it. */
export const MapTools = ({ map, bounds, model, drawing, onChoose }: MapToolsProps) => {
  const share = useShare(model, map);
  const onSnapshot = useSnapshot(model, map);
  return (
    <>
      <div className="mb-2">
        <ScreenWithinMenu drawing={drawing} map={map} model={model} onChoose={onChoose} />
      </div>
      <MapButtons
        map={map}
        bounds={bounds}
        onTable={() => model.change({ view: 'table' }, 'replace')}
        onShare={share.open}
        onSnapshot={onSnapshot}
      />
      {share.dialog}
    </>
  );
};
