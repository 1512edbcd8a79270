import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type ReactNode, useState } from 'react';
import type { DrawingModel } from '../../within/use-drawing';
import { MapStage } from '../screen/map-stage';
import type { MapScreenModel } from '../screen/use-map-screen';
import { MomentChip } from './moment-chip';
import { SwipeDivider } from './swipe-divider';
import { useEarlierModel } from './use-earlier-model';
import { useLinkedCameras } from './use-linked-cameras';

type CompareStageProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly onMap: (map: MaplibreMap | null) => void;
  /** The map of the earlier moment; who draws on the map draws on both. */
  readonly earlierMap: MaplibreMap | null;
  readonly onEarlierMap: (map: MaplibreMap | null) => void;
  readonly label: string;
  readonly drawing: DrawingModel;
};

const HALF = 50;

type HalfProps = { readonly children: ReactNode; readonly isEarlier: boolean };

const Half = ({ children, isEarlier }: HalfProps) => (
  <div
    className={`absolute inset-y-0 w-1/2 overflow-hidden ${
      isEarlier ? 'start-0 border-line-2 border-e' : 'end-0'
    }`}
  >
    {children}
  </div>
);

/**
 * The part of the upper map that is seen, from the side where reading begins up to the divider. The
 * map itself does not mirror, so the cut is on the side that the page's direction says.
 */
const cutAt = (at: number, direction: string): string =>
  direction === 'rtl' ? `inset(0 0 0 ${100 - at}%)` : `inset(0 ${100 - at}% 0 0)`;

/** Two moments of the same map with one camera: side by side, or the earlier over the later one. */
export const CompareStage = (props: CompareStageProps) => {
  const { overview, model, label } = props;
  const { t, direction } = useTranslator();
  const earlier = useEarlierModel(overview, model);
  const { earlierMap, onEarlierMap } = props;
  const [at, setAt] = useState(HALF);
  useLinkedCameras(props.map, earlierMap);
  const later = <MapStage {...props} id="map" />;
  const before = (
    <MapStage
      overview={overview}
      drawing={props.drawing}
      model={earlier}
      map={earlierMap}
      onMap={onEarlierMap}
      label={t('compare.earlierLabel', { map: label })}
      id="map-earlier"
    />
  );
  const chips = (
    <>
      <MomentChip model={earlier} side="start" />
      <MomentChip model={model} side="end" />
    </>
  );
  if (model.state.cmp === 'side') {
    return (
      <>
        <Half isEarlier>{before}</Half>
        <Half isEarlier={false}>{later}</Half>
        {chips}
      </>
    );
  }
  return (
    <>
      <div className="absolute inset-0">{later}</div>
      <div className="absolute inset-0" style={{ clipPath: cutAt(at, direction) }}>
        {before}
      </div>
      <SwipeDivider at={at} onMove={setAt} />
      {chips}
    </>
  );
};
