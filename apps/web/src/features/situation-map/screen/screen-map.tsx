import type { OperationOverview } from '@waystation/domain';
import type { Tooltip } from '@waystation/layers';
import { classNames, NoticeChip, useTranslator, VisuallyHidden } from '@waystation/ui';
import { History } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type ReactNode, type Ref, useMemo, useState } from 'react';
import type { SelectionState } from '../../../map-state/map-state';
import { findables } from '../../search/findables';
import { MapSearch } from '../../search/map-search';
import { Connection } from '../../shell/connection';
import { MapCanvas } from '../canvas/map-canvas';
import type { MapHit } from '../canvas/map-hit';
import { MapScaleBar } from '../canvas/map-scale-bar';
import { MapTooltip } from '../canvas/map-tooltip';
import { LinkNotice } from '../controls/link-notice';
import { MapButtons } from '../controls/map-buttons';
import { MapCredits } from '../controls/map-credits';
import { MapTable } from '../controls/map-table';
import { mixedDates } from '../mixed-dates';
import { dataStatusOf } from './data-status-of';
import { useHover } from './use-hover';
import type { MapScreenModel } from './use-map-screen';
import { useStepWords } from './use-step-words';

type ScreenMapProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
  readonly map: MaplibreMap | null;
  readonly onMap: (map: MaplibreMap | null) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly isPhone: boolean;
  readonly className: string;
  /** Buttons that open panels which are not docked. */
  readonly panelButtons: ReactNode;
};

/** The layers on show, in the order of the panel. */
const shownLayers = ({ map, shown }: MapScreenModel) =>
  map.layers.filter(({ name }) => shown.some(({ id }) => id === name));

const useThings = ({ map }: MapScreenModel) => {
  const { formats } = useTranslator();
  const { namedAreas, sites, centres, crossings } = map;
  return useMemo(
    () =>
      findables({
        areas: namedAreas,
        sites: sites ?? [],
        centres: centres ?? [],
        crossings: crossings ?? [],
        nameOf: formats.name,
      }),
    [namedAreas, sites, centres, crossings, formats],
  );
};

const DatesChip = ({ model }: { readonly model: MapScreenModel }) => {
  const { t, formats } = useTranslator();
  const mixed = mixedDates(shownLayers(model));
  return mixed === null ? null : (
    <NoticeChip icon={History}>
      {t('map.mixedDates', { count: mixed.count, oldest: formats.date(mixed.oldest) })}
    </NoticeChip>
  );
};

/** The middle of the screen: the map, and over it what finds, tells and moves. */
export const ScreenMap = (props: ScreenMapProps) => {
  const { overview, model, map, onMap, searchRef, isPhone, className, panelButtons } = props;
  const { t, formats } = useTranslator();
  const { view, state, change, theme, language } = model;
  const { operation } = view;
  const name = formats.name(operation.names) ?? operation.code;
  const layers = shownLayers(model);
  const describe = (hit: MapHit): Tooltip | null =>
    layers.find((layer) => layer.name === hit.layer)?.describe(hit.key) ?? null;
  const hover = useHover();
  const [step, setStep] = useState<MapHit | null>(null);
  const stepWords = useStepWords(model, step);
  const interactive = useMemo(
    () =>
      new Map(
        model.map.layers.flatMap((layer) =>
          layer.interactive.map((id) => [id, layer.name] as const),
        ),
      ),
    [model.map.layers],
  );
  const select = (sel: SelectionState | null): void => change({ sel }, 'push');
  const press = (hit: MapHit | null): void => {
    const selects = layers.find((layer) => layer.name === hit?.layer)?.selects ?? null;
    if (hit !== null && selects !== null) {
      select({ kind: selects, id: hit.key });
    } else if (hit === null && state.sel !== null) {
      select(null);
    }
  };
  const tooltip = hover.shown && describe(hover.shown.hit);
  const table = (
    <MapTable layers={layers} onSelect={select} onClose={() => change({ view: null }, 'replace')} />
  );
  return (
    <main
      className={classNames('relative min-h-0 min-w-0 overflow-hidden bg-land', className)}
      aria-label={t('map.label', { operation: name })}
    >
      <div className="pointer-events-none absolute inset-x-3 top-3 z-10 flex flex-wrap items-start gap-2 *:pointer-events-auto">
        <div className="min-w-0 flex-1 tablet:max-w-68.5">
          <MapSearch
            things={useThings(model)}
            operationName={name}
            onChoose={(sel) => {
              select(sel);
            }}
            inputRef={searchRef}
          />
        </div>
        {panelButtons}
        <div className="max-tablet:hidden ms-auto">
          <Connection isReplay={operation.replay !== null} isLatest={view.isLatest} />
        </div>
        <div className="flex basis-full flex-wrap gap-2 *:pointer-events-auto pointer-events-none">
          <DatesChip model={model} />
          <LinkNotice left={model.left} />
        </div>
      </div>
      <MapCanvas
        label={t('map.label', { operation: name })}
        ground={{
          theme,
          language,
          countries: operation.countries,
          // Where the areas are countries, the ground names them, in every language.
          unlabelled: view.level === 0 ? [] : operation.countries,
        }}
        pictures={model.map.pictures}
        interactive={interactive}
        camera={{
          at: state.at,
          bounds: overview.bbox,
          onMove: (at) => change({ at }, 'replace'),
        }}
        dataStatus={dataStatusOf(layers.map(({ load }) => load))}
        areas={model.map.areas.areas}
        hovered={hover.shown?.hit ?? null}
        onHover={hover.onHover}
        onPress={press}
        onStep={setStep}
        onMap={onMap}
        fallback={
          <>
            <p className="p-3 text-body">{t('map.noWebgl')}</p>
            <div className="relative h-full">
              <MapTable layers={layers} onSelect={select} />
            </div>
          </>
        }
      />
      {tooltip && hover.shown && map && (
        <MapTooltip
          tooltip={tooltip}
          at={hover.shown.at}
          frame={{
            width: map.getContainer().clientWidth,
            height: map.getContainer().clientHeight,
          }}
        />
      )}
      <VisuallyHidden isAnnounced>{stepWords}</VisuallyHidden>
      <div className="absolute end-3 bottom-8.5 z-10">
        <MapButtons
          map={map}
          bounds={overview.bbox}
          onTable={() => change({ view: 'table' }, 'replace')}
        />
      </div>
      <div className="pointer-events-none absolute inset-x-3 bottom-2 flex items-end justify-between gap-4 text-[0.65625rem]">
        <MapScaleBar map={map} />
        {!isPhone && (
          <div className="max-w-140 text-end">
            <MapCredits operation={operation} />
          </div>
        )}
      </div>
      {state.view === 'table' && table}
    </main>
  );
};
