import { classNames } from '@waystation/ui';
import { Suspense } from 'react';
import { MapScaleBar } from '../canvas/map-scale-bar';
import { FoldedCredits } from '../controls/folded-credits';
import { MapCredits } from '../controls/map-credits';
import { LaterTools } from './later-panels';
import type { MapToolsProps } from './map-tools';

type MapBottomProps = MapToolsProps & { readonly isPhone: boolean; readonly className: string };

/** Keeps the place of the buttons, which labels of the map stay clear of. */
const ToolsPlace = () => (
  <div aria-hidden data-coming className="h-66.5 w-8.5 rounded-md border border-line bg-surface" />
);

/** Over the map at its bottom: zoom, scale, disclaimer and credits. */
export const MapBottom = ({ isPhone, className, ...tools }: MapBottomProps) => {
  const { map, model } = tools;
  const { operation } = model.view;
  return (
    <>
      <div
        className={classNames(
          'absolute bottom-14 z-10 max-tablet:in-[:has(>[data-sheet])]:hidden',
          className,
        )}
      >
        <Suspense fallback={<ToolsPlace />}>
          <LaterTools {...tools} />
        </Suspense>
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
    </>
  );
};
