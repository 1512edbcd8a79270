import type { OperationOverview } from '@waystation/domain';
import { classNames, IconButton, Sheet, type SheetSnap, useTranslator } from '@waystation/ui';
import { Layers } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Layout } from '../../../app/layout-of';
import { useLayout } from '../../../app/use-layout';
import { AppBottomBar } from '../../shell/app-bottom-bar';
import { AppRail } from '../../shell/app-rail';
import { HistoricalBanner } from '../../states/historical-banner';
import { ScreenLayers } from './screen-layers';
import { ScreenMap } from './screen-map';
import { ScreenTime } from './screen-time';
import { useMapScreen } from './use-map-screen';
import { useScreenKeys } from './use-screen-keys';

const fetchInspector = async () => ({
  default: (await import('./screen-inspector')).ScreenInspector,
});

/** Fetched once the first view stands, so that a selection also works without the network. */
const ScreenInspector = lazy(fetchInspector);

const useEarlyInspector = (map: MaplibreMap | null): void => {
  useEffect(() => {
    map?.once('idle', () => void fetchInspector().catch(() => undefined));
  }, [map]);
};

type MapScreenProps = { readonly overview: OperationOverview };

const GRID = {
  phone: 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto_auto]',
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

const isDocked = (layout: Layout): boolean => layout === 'desk' || layout === 'wide';

type SideProps = {
  readonly layout: Layout;
  readonly label: string;
  readonly side: 'start' | 'end';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const SIDE_CLASSES = {
  start: {
    tablet: 'col-start-2 row-start-1 z-20 w-74 border-e shadow-float',
    desk: 'col-start-2 row-span-2 row-start-1 border-e',
    wide: 'col-start-2 row-span-2 row-start-1 border-e',
  },
  end: {
    tablet: 'col-start-2 row-start-1 z-20 w-87 justify-self-end border-s shadow-float',
    desk: 'col-start-3 row-start-1 z-20 w-87 justify-self-end border-s shadow-float',
    wide: 'col-start-4 row-span-2 row-start-1 w-87 border-s wall:w-100',
  },
} as const;

/** A panel beside the map, over it, or from the bottom of a phone. */
const Side = ({ layout, label, side, onClose, children }: SideProps) => {
  const [snap, setSnap] = useState<SheetSnap>(side === 'end' ? 30 : 60);
  if (layout === 'phone') {
    return (
      <Sheet label={label} snap={snap} onSnap={setSnap} onClose={onClose}>
        {children}
      </Sheet>
    );
  }
  return (
    <aside
      aria-label={label}
      className={classNames('min-h-0 border-line', SIDE_CLASSES[side][layout])}
    >
      {children}
    </aside>
  );
};

/** The map of one operation with its panels, arranged for the width of the screen (design, 10). */
export const MapScreen = ({ overview }: MapScreenProps) => {
  const { t } = useTranslator();
  const layout = useLayout();
  const isPhone = layout === 'phone';
  const model = useMapScreen(overview);
  const { sel } = model.state;
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const [isLayersOpen, setLayersOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useEarlyInspector(map);
  const hasLayers = isDocked(layout) || (isLayersOpen && sel === null);

  const openLayers = (): void => {
    if (isDocked(layout)) {
      document.getElementById('layers')?.focus();
      return;
    }
    if (sel !== null) {
      model.change({ sel: null }, 'push');
    }
    setLayersOpen(sel !== null || !isLayersOpen);
  };
  useScreenKeys({ model, map, search, onLayers: openLayers });

  return (
    <>
      <HistoricalBanner view={model.view} />
      <div className={classNames('relative grid min-h-0 flex-1', GRID[layout])}>
        {!isPhone && (
          <div className="col-start-1 row-span-2 row-start-1 min-h-0">
            <AppRail />
          </div>
        )}
        {hasLayers && (
          <Side
            layout={layout}
            label={t('layers.title')}
            side="start"
            onClose={() => setLayersOpen(false)}
          >
            <ScreenLayers overview={overview} model={model} isPhone={isPhone} />
          </Side>
        )}
        <ScreenMap
          overview={overview}
          model={model}
          map={map}
          onMap={setMap}
          searchRef={search}
          isPhone={isPhone}
          className={classNames('row-start-1', MIDDLE[layout])}
          isCovered={sel !== null && (layout === 'desk' || layout === 'tablet')}
          panelButtons={
            !isDocked(layout) && (
              <IconButton
                label={t('layers.openPanel')}
                icon={Layers}
                shortcut="L"
                variant="secondary"
                isFloating
                onPress={openLayers}
                className="size-9"
              />
            )
          }
        />
        {sel !== null && (
          <Side
            key={`${sel.kind}:${sel.id}`}
            layout={layout}
            label={t('inspector.label')}
            side="end"
            onClose={() => model.change({ sel: null }, 'push')}
          >
            <Suspense>
              <ScreenInspector model={model} sel={sel} map={map} />
            </Suspense>
          </Side>
        )}
        <div className={classNames('row-start-2 min-w-0 tablet:h-26', MIDDLE[layout])}>
          <ScreenTime model={model} />
        </div>
        {isPhone && <AppBottomBar />}
      </div>
    </>
  );
};
