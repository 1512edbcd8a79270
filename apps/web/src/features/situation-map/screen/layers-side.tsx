import type { OperationOverview } from '@waystation/domain';
import { Skeleton, useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { Suspense } from 'react';
import type { Layout } from '../../../app/layout-of';
import { LaterLayers } from './later-panels';
import { SidePanel } from './side-panel';
import type { MapScreenModel } from './use-map-screen';
import { LAYERS_ID, type ScreenPanels } from './use-screen-panels';

/** About as many as a panel of layers has rows. */
const LINES = 9;

type LayersSideProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly layout: Layout;
  readonly panels: ScreenPanels;
};

const LayersPlace = () => {
  const { t } = useTranslator();
  return (
    <div data-coming className="h-full bg-surface px-3.5 py-3">
      <Skeleton lines={LINES} label={t('state.loadingWhat', { what: t('layers.title') })} />
    </div>
  );
};

/** The panel of the layers, where it is on screen. */
export const LayersSide = ({ overview, model, map, layout, panels }: LayersSideProps) => {
  const { t } = useTranslator();
  return panels.isLayersShown ? (
    <SidePanel
      id={LAYERS_ID}
      layout={layout}
      label={t('layers.title')}
      side="start"
      onClose={panels.close}
    >
      <Suspense fallback={<LayersPlace />}>
        <LaterLayers overview={overview} model={model} map={map} />
      </Suspense>
    </SidePanel>
  ) : null;
};
