import type { OperationOverview } from '@waystation/domain';
import type { LayerName, Tooltip } from '@waystation/layers';
import { groundCountries } from '@waystation/scene';
import { useTranslator, VisuallyHidden } from '@waystation/ui';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { Suspense, useMemo, useState } from 'react';
import { FirstPicture } from '../../first-picture/first-picture';
import type { LayerLoad } from '../../layer-panel/layer-card';
import { ACCOUNT_SHORT_ID } from '../../map-account/account-ids';
import type { DrawingModel } from '../../within/use-drawing';
import { MapCanvas } from '../canvas/map-canvas';
import type { Interactive, MapHit } from '../canvas/map-hit';
import { MapTooltip } from '../canvas/map-tooltip';
import { openExtent } from '../canvas/open-extent';
import { dataStatusOf } from './data-status-of';
import { LaterTable } from './later-panels';
import { shownLayers } from './shown-layers';
import { type Hover, useHover } from './use-hover';
import type { MapScreenModel } from './use-map-screen';
import { useStepMark } from './use-step-mark';
import { useStepWords } from './use-step-words';
import { useStepped } from './use-stepped';
import { withAreaPressed } from './with-area-pressed';

/** While the reader draws, presses are not for what lies there. */
const NOTHING: Interactive = new Map();

/** Of two maps of a comparison, the one that the map in words is of. */
const MAIN_MAP = 'map';

/** Sites are on their way to the map, though all has been read. */
const MERGING: LayerLoad = { kind: 'loading', done: 0, of: 1 };

type MapStageProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly onMap: (map: MaplibreMap | null) => void;
  readonly label: string;
  readonly id: string;
  readonly drawing: DrawingModel;
  /** What says in words and legends what the map shows has come. */
  readonly hasPanels: boolean;
};

const interactiveOf = (layers: MapScreenModel['map']['layers']): Interactive =>
  new Map<string, LayerName>(
    layers.flatMap(({ interactive, name }) => interactive.map((id) => [id, name] as const)),
  );

/** What can be pointed at, and what of it a press is for: an arrow opens nothing, the area under it does. */
const useInteractive = ({ map: { layers } }: MapScreenModel) =>
  useMemo(
    () => ({
      interactive: interactiveOf(layers),
      pressable: interactiveOf(
        layers.filter(({ selects, extentOf }) => selects !== null || extentOf !== undefined),
      ),
    }),
    [layers],
  );

const HoverTooltip = ({
  hover,
  map,
  tooltip,
}: {
  readonly hover: Hover | null;
  readonly map: MaplibreMap | null;
  readonly tooltip: Tooltip | null;
}) => {
  if (hover === null || map === null || tooltip === null) {
    return null;
  }
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return <MapTooltip tooltip={tooltip} at={hover.at} frame={{ width, height }} />;
};

/** What replaces the map in a browser that cannot draw one: the same rows as tables. */
const WithoutMap = ({ model }: { readonly model: MapScreenModel }) => {
  const { t } = useTranslator();
  return (
    <>
      <p className="p-3 text-body">{t('map.noWebgl')}</p>
      <div className="relative h-full">
        <Suspense>
          <LaterTable
            layers={shownLayers(model)}
            view={model.view}
            onSelect={(sel) => model.change({ sel }, 'push')}
          />
        </Suspense>
      </div>
    </>
  );
};

/** The ground of the map: the operation's own lines and names take the place of the base map's. */
const groundOf = (
  { theme, language, view, map, state }: MapScreenModel,
  hasBoundaries: boolean,
) => {
  const { countries } = view.operation;
  const { level } = view;
  return {
    theme,
    language,
    ...groundCountries({ countries, areas: map.namedAreas, hasBoundaries, level }),
    isBare: state.bench !== null,
  };
};

/** The drawn map with its tooltip, and what is said of the area that the keyboard is at. */
export const MapStage = (props: MapStageProps) => {
  const { overview, model, map, onMap, label, id, drawing, hasPanels } = props;
  const { state, change } = model;
  const layers = shownLayers(model);
  const layerOf = (hit: MapHit) => layers.find(({ name }) => name === hit.layer);
  const hover = useHover();
  const [step, setStep] = useState<MapHit | null>(null);
  const { interactive, pressable } = useInteractive(model);
  const stepped = useStepped(model);
  const mark = useStepMark(stepped, step, model.theme);
  const pictures = useMemo(
    () => [...model.map.pictures, ...[drawing.picture, mark].flatMap((one) => one ?? [])],
    [model.map.pictures, drawing.picture, mark],
  );
  const press = (hit: MapHit | null): void => {
    if (drawing.tool !== null) {
      return;
    }
    // What opens moves the map, and the tooltip would stay over another place.
    hover.onHover(null, { x: 0, y: 0 });
    const layer = hit === null ? undefined : layerOf(hit);
    const extent = hit === null ? null : (layer?.extentOf?.(hit.key) ?? null);
    if (extent !== null && map !== null) {
      openExtent(map, extent);
      return;
    }
    const within = withAreaPressed(model, hit);
    if (within !== null) {
      change({ within }, 'replace');
      return;
    }
    const kind = layer?.selects ?? null;
    if (hit !== null && kind !== null) {
      change({ sel: { kind, id: hit.key } }, 'push');
    } else if (hit === null && state.sel !== null) {
      change({ sel: null }, 'push');
    }
  };
  const { shown } = hover;
  return (
    <>
      <MapCanvas
        id={id}
        label={label}
        describedBy={id === MAIN_MAP ? ACCOUNT_SHORT_ID : null}
        ground={groundOf(model, overview.levels.length > 0)}
        pictures={pictures}
        interactive={drawing.tool === null ? interactive : NOTHING}
        pressable={drawing.tool === null ? pressable : NOTHING}
        camera={{
          at: state.at,
          bounds: overview.bbox,
          onMove: (at) => change({ at }, 'replace'),
        }}
        dataStatus={dataStatusOf([
          ...layers.map(({ load }) => load),
          ...(model.awaited === null ? [] : [model.awaited.load]),
          ...(model.map.isMerging ? [MERGING] : []),
        ])}
        stepped={stepped}
        hovered={shown?.hit ?? null}
        onHover={hover.onHover}
        onPress={press}
        onStep={setStep}
        onMap={onMap}
        onTable={() => change({ view: 'table' }, 'replace')}
        fallback={<WithoutMap model={model} />}
        first={(isDrawn) => (
          <FirstPicture
            isDrawn={isDrawn}
            isExplained={hasPanels && model.map.areas.layer.load.kind !== 'loading'}
            state={state}
            map={map}
          />
        )}
      />
      <HoverTooltip
        hover={shown}
        map={map}
        tooltip={shown && (layerOf(shown.hit)?.describe(shown.hit.key) ?? null)}
      />
      <VisuallyHidden isAnnounced>{useStepWords(model, step)}</VisuallyHidden>
    </>
  );
};
