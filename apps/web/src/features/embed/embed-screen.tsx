import type { OperationOverview } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { CompareStage } from '../situation-map/compare/compare-stage';
import { GroundNotice } from '../situation-map/controls/ground-notice';
import { LinkNotice } from '../situation-map/controls/link-notice';
import { MapTable } from '../situation-map/controls/map-table';
import { MapStage } from '../situation-map/screen/map-stage';
import { ScreenAccount } from '../situation-map/screen/screen-account';
import { shownLayers } from '../situation-map/screen/shown-layers';
import { useDrawnMaps } from '../situation-map/screen/use-drawn-maps';
import { useListedPolygons } from '../situation-map/screen/use-listed-polygons';
import { type MapScreenModel, useMapScreen } from '../situation-map/screen/use-map-screen';
import { HistoricalBanner } from '../states/historical-banner';
import { TakenFromContext } from '../take-out/taken-from';
import { useDrawing } from '../within/use-drawing';
import { EmbedBottom } from './embed-bottom';
import { EmbedHeader } from './embed-header';
import { EmbedLegend } from './embed-legend';
import { EmbedSelected } from './embed-selected';

type EmbedScreenProps = { readonly overview: OperationOverview };

/** The wheel scrolls the page that the frame stands in; the map zooms by its buttons and keys. */
const useFreeWheel = (map: MaplibreMap | null): void => {
  useEffect(() => map?.scrollZoom.disable(), [map]);
};

const Table = ({ model }: { readonly model: MapScreenModel }) => (
  <MapTable
    layers={shownLayers(model)}
    view={model.view}
    onSelect={(sel) => model.change({ sel, view: null }, 'replace')}
    onClose={() => model.change({ view: null }, 'replace')}
  />
);

/** The map for a frame on another site: what it shows and what explains it, and a way to the whole. */
export const EmbedScreen = ({ overview }: EmbedScreenProps) => {
  const { t, formats } = useTranslator();
  const model = useMapScreen(overview);
  const [map, setMap] = useState<MaplibreMap | null>(null);
  const { theme, state, view, change } = model;
  const { operation } = view;
  const label = t('map.label', { operation: formats.name(operation.names) ?? operation.code });
  useFreeWheel(map);
  const { maps, earlier } = useDrawnMaps(map, model);
  const drawing = useDrawing({
    maps,
    theme,
    within: state.within,
    listed: useListedPolygons(model),
    onDrawn: (within) => change({ within }, 'replace'),
  });
  const stage = { overview, model, map, onMap: setMap, label, drawing, hasPanels: true };
  const takenFrom = useMemo(() => ({ view: model.view, where: null }), [model.view]);
  return (
    <TakenFromContext value={takenFrom}>
      <HistoricalBanner view={view} />
      <EmbedHeader model={model} />
      <main
        aria-label={label}
        tabIndex={-1}
        className="relative min-h-0 flex-1 overflow-hidden bg-land"
      >
        {view.beside === null ? (
          <MapStage {...stage} id="map" />
        ) : (
          <CompareStage {...stage} {...earlier} />
        )}
        <div className="pointer-events-none absolute inset-x-2 top-2 bottom-12 z-10 flex flex-col items-start gap-2 *:pointer-events-auto">
          <GroundNotice map={map} />
          <LinkNotice left={model.left} />
          <EmbedLegend model={model} />
        </div>
        <EmbedSelected model={model} />
        <EmbedBottom map={map} overview={overview} model={model} />
        <ScreenAccount model={model} />
        {state.view === 'table' && <Table model={model} />}
      </main>
    </TakenFromContext>
  );
};
