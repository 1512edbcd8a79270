import type { OperationOverview } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import type { WithinState } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type Ref, Suspense } from 'react';
import type { Layout } from '../../../app/layout-of';
import { useDrawing } from '../../within/use-drawing';
import { CompareStage } from '../compare/compare-stage';
import { LaterAccount, LaterDrawingHint, LaterTable, useHasPanels } from './later-panels';
import { MapBottom } from './map-bottom';
import { MapStage } from './map-stage';
import { MapTop } from './map-top';
import { ScreenPin } from './screen-pin';
import { shownLayers } from './shown-layers';
import { useDrawnMaps } from './use-drawn-maps';
import { useListedPolygons } from './use-listed-polygons';
import type { MapScreenModel } from './use-map-screen';
import type { ScreenPanels } from './use-screen-panels';

type ScreenMapProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly onMap: (map: MaplibreMap | null) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly layout: Layout;
  readonly className: string;
  readonly panels: ScreenPanels;
};

/** The middle of the screen: the map, and over it what finds, tells and moves. */
export const ScreenMap = (props: ScreenMapProps) => {
  const { overview, model, map, onMap, searchRef, layout, panels } = props;
  const { t, formats } = useTranslator();
  const { operation } = model.view;
  const label = t('map.label', { operation: formats.name(operation.names) ?? operation.code });
  // Where the inspector lies over the end of the map, controls move out from under it.
  const isCovered =
    (model.hasInspector || model.state.within !== null) &&
    (layout === 'desk' || layout === 'tablet');
  const end = isCovered ? 'end-90' : 'end-3';
  const onDrawn = (within: WithinState): void => {
    model.pin.close();
    model.change({ within, sel: null }, 'push');
  };
  const { theme, state } = model;
  const listed = useListedPolygons(model);
  const { maps, earlierDates, earlier } = useDrawnMaps(map, model);
  const drawing = useDrawing({ maps, theme, within: state.within, listed, onDrawn });
  const hasPanels = useHasPanels();
  const stage = { overview, model, map, onMap, label, drawing, hasPanels };
  return (
    <main
      className={classNames('relative min-h-0 min-w-0 overflow-hidden bg-land', props.className)}
      aria-label={label}
      tabIndex={-1}
    >
      <MapTop
        overview={overview}
        model={model}
        earlierDates={earlierDates}
        map={map}
        searchRef={searchRef}
        layout={layout}
        panels={panels}
        className={end}
      />
      {model.view.beside === null ? (
        <MapStage {...stage} id="map" />
      ) : (
        <CompareStage {...stage} {...earlier} />
      )}
      <ScreenPin model={model} map={map} />
      <div className="pointer-events-none absolute inset-x-3 bottom-20 z-10 grid justify-items-center *:pointer-events-auto">
        <Suspense>
          <LaterDrawingHint drawing={drawing} />
        </Suspense>
      </div>
      <MapBottom
        map={map}
        bounds={overview.bbox}
        drawing={drawing}
        onChoose={onDrawn}
        isPhone={layout === 'phone'}
        model={model}
        className={end}
      />
      <Suspense>
        <LaterAccount model={model} />
        {model.state.view === 'table' && (
          <LaterTable
            layers={shownLayers(model)}
            view={model.view}
            onSelect={(sel) => model.change({ sel }, 'push')}
            onClose={() => model.change({ view: null }, 'replace')}
          />
        )}
      </Suspense>
    </main>
  );
};
