import { positionOf } from '@waystation/scene';
import type { WithinState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { DrawingModel } from '../../within/use-drawing';
import { WithinMenu } from '../../within/within-menu';
import type { MapScreenModel } from './use-map-screen';

type ScreenWithinMenuProps = {
  readonly drawing: DrawingModel;
  readonly map: MaplibreMap | null;
  readonly model: MapScreenModel;
  readonly onChoose: (within: WithinState) => void;
};

/** The ways to say what to look into, from what is selected, marked and shown now. */
export const ScreenWithinMenu = ({ drawing, map, model, onChoose }: ScreenWithinMenuProps) => {
  const { state, view, pin } = model;
  const { sel } = state;
  const marked = sel === null ? pin.position : positionOf(sel, model.map);
  const selected = sel?.kind === 'area' && (sel.level ?? view.level) === view.level ? [sel.id] : [];
  return (
    <WithinMenu
      map={map}
      marked={marked}
      level={view.level}
      selected={selected}
      onTool={drawing.take}
      onChoose={onChoose}
    />
  );
};
