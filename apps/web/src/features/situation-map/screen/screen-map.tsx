import type { OperationOverview } from '@waystation/domain';
import { classNames, useTranslator } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { ReactNode, Ref } from 'react';
import { MapTable } from '../controls/map-table';
import { MapBottom } from './map-bottom';
import { MapStage } from './map-stage';
import { MapTop } from './map-top';
import { shownLayers } from './shown-layers';
import type { MapScreenModel } from './use-map-screen';

type ScreenMapProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly onMap: (map: MaplibreMap | null) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly isPhone: boolean;
  readonly className: string;
  /** The inspector lies over the end of the map: controls move out from under it. */
  readonly isCovered: boolean;
  /** Buttons that open panels which are not docked. */
  readonly panelButtons: ReactNode;
};

/** The middle of the screen: the map, and over it what finds, tells and moves. */
export const ScreenMap = (props: ScreenMapProps) => {
  const { overview, model, map, onMap, searchRef, isPhone, panelButtons } = props;
  const { t, formats } = useTranslator();
  const { operation } = model.view;
  const label = t('map.label', { operation: formats.name(operation.names) ?? operation.code });
  const end = props.isCovered ? 'end-90' : 'end-3';
  return (
    <main
      className={classNames('relative min-h-0 min-w-0 overflow-hidden bg-land', props.className)}
      aria-label={label}
    >
      <MapTop
        overview={overview}
        model={model}
        searchRef={searchRef}
        panelButtons={panelButtons}
        className={end}
      />
      <MapStage overview={overview} model={model} map={map} onMap={onMap} label={label} />
      <MapBottom
        map={map}
        bounds={overview.bbox}
        operation={operation}
        hasCredits={!isPhone}
        onTable={() => model.change({ view: 'table' }, 'replace')}
        className={end}
      />
      {model.state.view === 'table' && (
        <MapTable
          layers={shownLayers(model)}
          onSelect={(sel) => model.change({ sel }, 'push')}
          onClose={() => model.change({ view: null }, 'replace')}
        />
      )}
    </main>
  );
};
