import { classNames } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { ReactNode } from 'react';
import { MapScaleBar } from '../canvas/map-scale-bar';
import type { Bounds } from '../canvas/use-camera';
import { FoldedCredits } from '../controls/folded-credits';
import { MapButtons } from '../controls/map-buttons';
import { MapCredits } from '../controls/map-credits';
import type { MapScreenModel } from './use-map-screen';
import { useShare } from './use-share';
import { useSnapshot } from './use-snapshot';

type MapBottomProps = {
  readonly map: MaplibreMap | null;
  readonly bounds: Bounds | null;
  readonly model: MapScreenModel;
  readonly isPhone: boolean;
  /** What draws on the map, above the buttons. */
  readonly within: ReactNode;
  readonly className: string;
};

/** Over the map at its bottom: zoom, scale, disclaimer and credits. */
export const MapBottom = (props: MapBottomProps) => {
  const { map, bounds, model, isPhone, within, className } = props;
  const { operation } = model.view;
  const share = useShare(model, map);
  const onSnapshot = useSnapshot(model, map);
  return (
    <>
      <div
        className={classNames(
          'absolute bottom-14 z-10 max-tablet:in-[:has(>[data-sheet])]:hidden',
          className,
        )}
      >
        <div className="mb-2">{within}</div>
        <MapButtons
          map={map}
          bounds={bounds}
          onTable={() => model.change({ view: 'table' }, 'replace')}
          onShare={share.open}
          onSnapshot={onSnapshot}
        />
      </div>
      <div
        className={classNames(
          'pointer-events-none absolute start-3 bottom-2 z-10 flex items-end justify-between gap-4 text-[0.65625rem]',
          className,
        )}
      >
        <MapScaleBar map={map} />
        {/* Beside the buttons, not under them: the disclaimer may have more lines than stand below. */}
        <div className="min-w-0 max-w-140 text-end tablet:me-11 max-tablet:flex-1">
          {isPhone ? (
            <FoldedCredits operation={operation} map={map} />
          ) : (
            <MapCredits operation={operation} map={map} />
          )}
        </div>
      </div>
      {share.dialog}
    </>
  );
};
