import type { Operation } from '@waystation/domain';
import { ButtonStack, useTranslator } from '@waystation/ui';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useLayout } from '../../../app/use-layout';
import { Connection } from '../../shell/connection';
import type { Bounds } from '../../situation-map/canvas/use-camera';
import { FoldedCredits } from '../../situation-map/controls/folded-credits';
import type { DrawnWay } from '../roads/use-drawn-way';
import { show } from './show';
import { WayNote } from './way-note';

type OverMapProps = {
  readonly map: MaplibreMap | null;
  /** What shall be seen; null: nobody knows. */
  readonly bounds: Bounds | null;
  /** Whether the next press says where the people are. */
  readonly isPicking: boolean;
  readonly operation: Operation;
  /** Whether the newest day is shown. */
  readonly isLatest: boolean;
  /** The way that is drawn; null: none is. */
  readonly way: DrawnWay | null;
};

/** Over the map: what a press does, zoom, disclaimer and credits. */
export const OverMap = ({ map, bounds, isPicking, operation, isLatest, way }: OverMapProps) => {
  const { t } = useTranslator();
  const isPhone = useLayout() === 'phone';
  const fit = (): void => {
    if (map !== null && bounds !== null) {
      show(map, bounds);
    }
  };
  return (
    <>
      <div className="pointer-events-none absolute inset-x-3 top-3 z-10 grid justify-items-start gap-2">
        <Connection isReplay={operation.replay !== null} isLatest={isLatest} isCompact />
        {way !== null && !isPicking && <WayNote way={way} />}
        {isPicking && (
          <p role="status" className="rounded-md bg-surface px-3 py-1.5 text-label shadow-float">
            {t('find.pickHint')}
          </p>
        )}
      </div>
      <div className="absolute end-3 bottom-9 z-10">
        <ButtonStack
          label={t('map.controls')}
          buttons={[
            { id: 'in', label: t('map.zoomIn'), icon: Plus, onPress: () => map?.zoomIn() },
            { id: 'out', label: t('map.zoomOut'), icon: Minus, onPress: () => map?.zoomOut() },
            // A phone's low map has room for two.
            ...(isPhone
              ? []
              : [
                  {
                    id: 'fit',
                    label: t('find.fit'),
                    icon: Maximize,
                    onPress: fit,
                    isDisabled: bounds === null,
                  },
                ]),
          ]}
        />
      </div>
      <div className="pointer-events-none absolute inset-x-2 bottom-1.5 z-10">
        <FoldedCredits operation={operation} map={map} />
      </div>
    </>
  );
};
