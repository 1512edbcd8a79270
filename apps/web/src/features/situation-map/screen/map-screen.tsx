import type { OperationOverview } from '@waystation/domain';
import { classNames, IconButton, useTranslator } from '@waystation/ui';
import { Layers } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useRef, useState } from 'react';
import type { Layout } from '../../../app/layout-of';
import { useLayout } from '../../../app/use-layout';
import { AppBottomBar } from '../../shell/app-bottom-bar';
import { AppRail } from '../../shell/app-rail';
import { HistoricalBanner } from '../../states/historical-banner';
import { InspectorSide } from './inspector-side';
import { ScreenLayers } from './screen-layers';
import { ScreenMap } from './screen-map';
import { ScreenTime } from './screen-time';
import { SidePanel } from './side-panel';
import { isDocked, LAYERS_ID, useLayersPanel } from './use-layers-panel';
import { useMapScreen } from './use-map-screen';
import { useScreenKeys } from './use-screen-keys';

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

const LayersButton = ({ onPress }: { readonly onPress: () => void }) => {
  const { t } = useTranslator();
  return (
    <IconButton
      label={t('layers.openPanel')}
      icon={Layers}
      shortcut="L"
      variant="secondary"
      isFloating
      onPress={onPress}
      className="size-9"
    />
  );
};

/** The map of one operation with its panels, arranged for the width of the screen (design, 10). */
export const MapScreen = ({ overview }: MapScreenProps) => {
  const { t } = useTranslator();
  const layout = useLayout();
  const isPhone = layout === 'phone';
  const model = useMapScreen(overview);
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const layers = useLayersPanel(model, layout);
  useScreenKeys({ model, map, search, onLayers: layers.toggle });
  const hasInspectorOver = model.state.sel !== null && (layout === 'desk' || layout === 'tablet');

  return (
    <>
      <HistoricalBanner view={model.view} />
      <div className={classNames('relative grid min-h-0 flex-1', GRID[layout])}>
        {!isPhone && (
          <div className="col-start-1 row-span-2 row-start-1 min-h-0">
            <AppRail />
          </div>
        )}
        {layers.isShown && (
          <SidePanel
            id={LAYERS_ID}
            layout={layout}
            label={t('layers.title')}
            side="start"
            onClose={layers.close}
          >
            <ScreenLayers overview={overview} model={model} isPhone={isPhone} />
          </SidePanel>
        )}
        <ScreenMap
          overview={overview}
          model={model}
          map={map}
          onMap={setMap}
          searchRef={search}
          isPhone={isPhone}
          className={classNames('row-start-1', MIDDLE[layout])}
          isCovered={hasInspectorOver}
          panelButtons={!isDocked(layout) && <LayersButton onPress={layers.toggle} />}
        />
        <InspectorSide model={model} map={map} layout={layout} />
        <div className={classNames('row-start-2 min-w-0 tablet:h-26', MIDDLE[layout])}>
          <ScreenTime model={model} />
        </div>
        {isPhone && <AppBottomBar />}
      </div>
    </>
  );
};
