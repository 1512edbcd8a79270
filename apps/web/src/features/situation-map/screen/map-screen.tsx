import type { OperationOverview } from '@waystation/domain';
import { classNames } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { Suspense, useMemo, useRef, useState } from 'react';
import type { Layout } from '../../../app/layout-of';
import { useLayout } from '../../../app/use-layout';
import { HistoricalBanner } from '../../states/historical-banner';
import { TakenFromContext } from '../../take-out/taken-from';
import { InspectorSide } from './inspector-side';
import { LaterNav, LaterTime } from './later-panels';
import { LayersSide } from './layers-side';
import { NavPlace, TimePlace } from './places-kept';
import { ScreenMap } from './screen-map';
import { ScreenSkipLinks } from './screen-skip-links';
import { useFitFound } from './use-fit-found';
import { useMapScreen } from './use-map-screen';
import { useScreenKeys } from './use-screen-keys';
import { useScreenPanels } from './use-screen-panels';
import { useSnapshot } from './use-snapshot';
import { WithinSide } from './within-side';

type MapScreenProps = { readonly overview: OperationOverview };

const GRID = {
  phone: 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto_auto] bg-land',
  tablet: 'grid-cols-[56px_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]',
  desk: 'grid-cols-[56px_280px_minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]',
  wide: 'grid-cols-[56px_296px_minmax(0,1fr)_auto] grid-rows-[minmax(0,1fr)_auto]',
} as const satisfies Record<Layout, string>;

/** Column of the map and of the bar of time below it. */
const MIDDLE = {
  phone: 'col-start-1',
  tablet: 'col-start-2',
  desk: 'col-start-3',
  wide: 'col-start-3',
} as const satisfies Record<Layout, string>;

/** The map ends where a sheet begins, so that legend and map are seen together; see Sheet. */
const ABOVE_SHEET =
  "in-[:has(>[data-sheet='30'])]:mb-[calc((100dvh-var(--bottom-bar))*0.3)] in-[:has(>[data-sheet='60'])]:mb-[calc((100dvh-var(--bottom-bar))*0.6)] in-[:has(>[data-sheet='100'])]:mb-[calc((100dvh-var(--bottom-bar))*0.6)]";

/** The map of one operation with its panels, arranged for the width of the screen (design, 10). */
export const MapScreen = ({ overview }: MapScreenProps) => {
  const layout = useLayout();
  const model = useMapScreen(overview);
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const panels = useScreenPanels(model, layout);
  const onSnapshot = useSnapshot(model, map);
  useFitFound(model, map, layout);
  useScreenKeys({ model, map, search, panels, onSnapshot });
  const nav = (
    <Suspense fallback={<NavPlace layout={layout} />}>
      <LaterNav operation={overview.operation} layout={layout} panels={panels} />
    </Suspense>
  );

  const time = classNames('row-start-2', MIDDLE[layout]);
  const takenFrom = useMemo(() => ({ view: model.view, where: null }), [model.view]);
  return (
    <TakenFromContext value={takenFrom}>
      <ScreenSkipLinks hasLayers={panels.isLayersShown} hasInspector={model.hasInspector} />
      <HistoricalBanner view={model.view} />
      <div className={classNames('relative grid min-h-0 flex-1', GRID[layout])}>
        {layout !== 'phone' && nav}
        <LayersSide overview={overview} model={model} map={map} layout={layout} panels={panels} />
        <ScreenMap
          overview={overview}
          model={model}
          map={map}
          onMap={setMap}
          searchRef={search}
          layout={layout}
          className={classNames('row-start-1', MIDDLE[layout], layout === 'phone' && ABOVE_SHEET)}
          panels={panels}
        />
        <InspectorSide model={model} map={map} layout={layout} />
        <WithinSide model={model} layout={layout} />
        <Suspense fallback={<TimePlace view={model.view} className={time} />}>
          <LaterTime model={model} className={time} />
        </Suspense>
        {layout === 'phone' && nav}
      </div>
    </TakenFromContext>
  );
};
