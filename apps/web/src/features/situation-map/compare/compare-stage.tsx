import type { Day, OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type ReactNode, useEffect, useState } from 'react';
import { useLayout } from '../../../app/use-layout';
import type { DrawingModel } from '../../within/use-drawing';
import { MapStage } from '../screen/map-stage';
import { shownLayers } from '../screen/shown-layers';
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
  /** What is said of the dates on screen is said of both maps. */
  readonly onEarlierDates: (dates: readonly Day[]) => void;
  readonly label: string;
  readonly drawing: DrawingModel;
  readonly hasPanels: boolean;
};

const HALF = 50;

type HalfProps = {
  readonly children: ReactNode;
  readonly isEarlier: boolean;
  readonly isStacked: boolean;
};

/** Below what stands over the map of a phone, so that no half is hidden under it. */
const STACKED = 'inset-x-0 h-[calc(50%-4.75rem)]';

const halfClasses = ({ isEarlier, isStacked }: Omit<HalfProps, 'children'>): string => {
  if (isStacked) {
    return `${STACKED} ${isEarlier ? 'top-38 border-line-2 border-y' : 'bottom-0'}`;
  }
  return `inset-y-0 w-1/2 ${isEarlier ? 'start-0 border-line-2 border-e' : 'end-0'}`;
};

const Half = ({ children, ...half }: HalfProps) => (
  <div className={`absolute overflow-hidden ${halfClasses(half)}`}>{children}</div>
);

/**
 * The part of the upper map that is seen, from the side where reading begins up to the divider. The
 * map itself does not mirror, so the cut is on the side that the page's direction says.
 */
const cutAt = (at: number, direction: string): string =>
  direction === 'rtl' ? `inset(0 0 0 ${100 - at}%)` : `inset(0 ${100 - at}% 0 0)`;

/**
 * Two moments of the same map with one camera: side by side, on a phone one above the other, or the
 * earlier over the later one.
 */
export const CompareStage = (props: CompareStageProps) => {
  const { overview, model, label } = props;
  const { t, direction } = useTranslator();
  const isPhone = useLayout() === 'phone';
  const earlier = useEarlierModel(overview, model);
  const { earlierMap, onEarlierMap, onEarlierDates } = props;
  const [at, setAt] = useState(HALF);
  useLinkedCameras(props.map, earlierMap);
  useEffect(() => onEarlierDates(shownLayers(earlier).flatMap(({ dates }) => dates)));
  const later = <MapStage {...props} id="map" />;
  const before = (
    <MapStage
      overview={overview}
      drawing={props.drawing}
      hasPanels={props.hasPanels}
      model={earlier}
      map={earlierMap}
      onMap={onEarlierMap}
      label={t('compare.earlierLabel', { map: label })}
      id="map-earlier"
    />
  );
  const isSide = model.state.cmp !== 'swipe';
  const isStacked = isSide && isPhone;
  const chips = (
    <>
      <MomentChip model={earlier} at={isStacked ? 'upper' : 'start'} />
      <MomentChip model={model} at={isStacked ? 'lower' : 'end'} />
    </>
  );
  if (isSide) {
    return (
      <>
        <Half isEarlier isStacked={isStacked}>
          {before}
        </Half>
        <Half isEarlier={false} isStacked={isStacked}>
          {later}
        </Half>
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
