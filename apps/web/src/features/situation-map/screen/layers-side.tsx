import type { OperationOverview } from '@waystation/domain';
import { IconButton, useTranslator } from '@waystation/ui';
import { Layers } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Layout } from '../../../app/layout-of';
import { ScreenLayers } from './screen-layers';
import { SidePanel } from './side-panel';
import type { MapScreenModel } from './use-map-screen';
import { isDocked, LAYERS_ID, type ScreenPanels } from './use-screen-panels';

type LayersSideProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly layout: Layout;
  readonly panels: ScreenPanels;
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
      <ScreenLayers overview={overview} model={model} map={map} />
    </SidePanel>
  ) : null;
};

type LayersButtonProps = Pick<LayersSideProps, 'layout' | 'panels'>;

/** Opens and closes the layers where they are not docked. */
export const LayersButton = ({ layout, panels }: LayersButtonProps) => {
  const { t } = useTranslator();
  return isDocked(layout) ? null : (
    <IconButton
      label={t('layers.openPanel')}
      icon={Layers}
      shortcut="L"
      variant="secondary"
      isFloating
      onPress={panels.toLayers}
      className="size-9"
    />
  );
};
