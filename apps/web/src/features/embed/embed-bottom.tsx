import type { OperationOverview } from '@waystation/domain';
import { ButtonStack, useTranslator } from '@waystation/ui';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useLayout } from '../../app/use-layout';
import { MapScaleBar } from '../situation-map/canvas/map-scale-bar';
import { fitBounds } from '../situation-map/canvas/use-camera';
import { FoldedCredits } from '../situation-map/controls/folded-credits';
import { MapCredits } from '../situation-map/controls/map-credits';
import type { MapScreenModel } from '../situation-map/screen/use-map-screen';

type EmbedBottomProps = {
  readonly map: MaplibreMap | null;
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
};

/** The buttons that move an embedded map, for whoever cannot drag it or turn a wheel. */
const Moves = ({ map, overview }: Pick<EmbedBottomProps, 'map' | 'overview'>) => {
  const { t } = useTranslator();
  const { bbox } = overview;
  return (
    <ButtonStack
      label={t('map.controls')}
      buttons={[
        { id: 'in', label: t('map.zoomIn'), icon: Plus, onPress: () => map?.zoomIn() },
        { id: 'out', label: t('map.zoomOut'), icon: Minus, onPress: () => map?.zoomOut() },
        {
          id: 'fit',
          label: t('map.fit'),
          icon: Maximize,
          onPress: () => map && bbox && fitBounds(map, bbox, { isAnimated: true }),
          isDisabled: bbox === null,
        },
      ]}
    />
  );
};

/** Over an embedded map at its bottom: buttons, scale, disclaimer and credits. */
export const EmbedBottom = ({ map, overview, model }: EmbedBottomProps) => {
  const { operation } = model.view;
  const isNarrow = useLayout() === 'phone';
  return (
    <>
      <div className="absolute end-2 bottom-14 z-10">
        <Moves map={map} overview={overview} />
      </div>
      <div className="pointer-events-none absolute inset-x-2 bottom-1.5 z-10 flex items-end justify-between gap-4 text-[0.65625rem]">
        <MapScaleBar map={map} />
        <div className="min-w-0 max-w-140 text-end max-tablet:flex-1">
          {isNarrow ? (
            <FoldedCredits operation={operation} map={map} />
          ) : (
            <MapCredits operation={operation} map={map} />
          )}
        </div>
      </div>
    </>
  );
};
