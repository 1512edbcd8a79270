import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type AdminLevel, type OperationOverview, RELATIONS } from '@waystation/domain';
import { isOrderable, LAYERS, type LayerName, layerGroup } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { ClassChange } from '@waystation/view';
import { freshLayer, hasResidents, levelsOf } from '@waystation/view';
import type { Map as MaplibreMap } from 'maplibre-gl';
import type { ReactNode } from 'react';
import { operationsQuery } from '../../../api/operation-queries';
import { ClassPanel } from '../../class-editor/class-panel';
import { withLayerMoved, withOpacity } from '../../layer-panel/change-layers';
import type { LayerCard } from '../../layer-panel/layer-card';
import { LayerPanel } from '../../layer-panel/layer-panel';
import { OperationSwitcher } from '../../layer-panel/operation-switcher';
import { nearestWithSexAges } from '../../people-filter/nearest-with-sex-ages';
import { NoPeopleNote } from '../../people-filter/no-people-note';
import { PeopleChoice } from '../../people-filter/people-choice';
import { momentWords } from '../compare/moment-chip';
import { IndicatorChoice } from '../controls/indicator-choice';
import { hostCommunitiesOf, shownAfter } from '../layers/shown-after';
import { filterChoices } from './filter-choices';
import { ScreenSavedViews } from './screen-saved-views';
import { unplacedUse } from './unplaced-use';
import { useBaseNote } from './use-base-note';
import type { MapScreenModel } from './use-map-screen';

type ScreenLayersProps = {
  readonly overview: OperationOverview;
  readonly model: MapScreenModel;
};

const isLayerName = (id: string): id is LayerName => id in LAYERS;

/** The layers as cards for the panel; one with a filter in its row has the filter's words there. */
const layerCards = (
  { map, shown, view, change }: MapScreenModel,
  choices: Readonly<Record<string, ReactNode>>,
): readonly LayerCard[] =>
  map.layers.map((layer) => {
    const own = shown.find(({ id }) => id === layer.name);
    return {
      id: layer.name,
      group: isOrderable(layer.name) ? layerGroup(layer.name) : null,
      title: layer.title,
      isShown: own !== undefined,
      opacity: own?.opacity ?? freshLayer(layer.name).opacity,
      load: layer.load,
      summary: layer.summary,
      aside: layer.aside,
      staleNote: layer.staleNote,
      filterNote: (layer.name in choices ? layer.peopleNote : layer.filterNote) ?? null,
      legend: layer.legend,
      classes:
        layer.name === 'areas'
          ? {
              ...view.classes,
              onIsolate: (index) => change({ only: index === null ? null : index + 1 }, 'replace'),
            }
          : null,
      unplaced: unplacedUse(layer, change),
      unit: layer.unit,
      areas: layer.areas,
    };
  });

const Switcher = ({ code }: { readonly code: string }) => {
  const navigate = useNavigate();
  const { data: operations } = useQuery(operationsQuery);
  return (
    <OperationSwitcher
      operations={operations ?? []}
      current={code}
      onChoose={(op) =>
        void navigate({
          to: '/$op/map',
          params: { op },
          // Another operation has other rounds, places and layers; only the reader's choices stay.
          search: ({ lang, theme }: Readonly<Record<string, string | undefined>>) => ({
            ...(lang && { lang }),
            ...(theme && { theme }),
          }),
        })
      }
    />
  );
};

/** A relation to residents does not go along to a level where nobody states them. */
const leftBehind = (view: MapScreenModel['view'], level: AdminLevel): ClassChange =>
  view.classes.relation === 'per1000Residents' && !hasResidents(view, level)
    ? { by: null, classes: null, only: null }
    : {};

/** What the areas are coloured by, and how that is put into classes. */
const AreaChoices = ({ overview, model }: ScreenLayersProps) => {
  const { view, theme, change, map } = model;
  const { indicator, level } = view;
  const baseNote = useBaseNote(model);
  const isRead = map.areas.data !== null && model.awaited === null;
  const nearest =
    isRead && map.publishedPeople.length === 0 ? nearestWithSexAges(model.rounds, view.day) : null;
  const isEmpty = map.layers.some(({ name, load }) => name === 'areas' && load.kind === 'empty');
  return (
    indicator && (
      <>
        <IndicatorChoice
          indicators={overview.indicators}
          shown={indicator}
          levels={levelsOf(overview, indicator)}
          level={level}
          levelNames={view.levelNames}
          onIndicator={(id) => change({ indicator: id }, 'push')}
          onLevel={(to) => change({ level: to, sel: null, ...leftBehind(view, to) }, 'push')}
        />
        <PeopleChoice
          published={map.publishedPeople}
          chosen={view.people}
          onChange={(people) => change({ people }, 'push')}
        />
        {nearest !== null && (
          <NoPeopleNote nearest={nearest} onDay={(asOf) => change({ asOf }, 'push')} />
        )}
        {view.vs === null && !isEmpty && (
          <ClassPanel
            setting={view.classes}
            classed={map.areas.classed}
            theme={theme}
            relations={RELATIONS.filter(
              (one) => one !== 'per1000Residents' || hasResidents(view, level),
            )}
            baseNote={baseNote}
            onChange={(changes) => change(changes, 'replace')}
          />
        )}
      </>
    )
  );
};

/** Of two maps beside each other the panel has the legends of one: of which. */
const LegendsOf = ({ model }: Pick<ScreenLayersProps, 'model'>) => {
  const words = useTranslator();
  return model.view.beside === null ? null : (
    <p className="pt-1 text-ink-2 text-note">
      {words.t('compare.legendsOf', { moment: momentWords(model, words) })}
    </p>
  );
};

/** The layer panel, with what the areas are coloured by in the areas' own row. */
export const ScreenLayers = ({
  overview,
  model,
  map,
}: ScreenLayersProps & { readonly map: MaplibreMap | null }) => {
  const { view, shown, theme, change, map: drawn } = model;
  const filters = filterChoices(model);
  return (
    <LayerPanel
      cards={layerCards(model, filters)}
      theme={theme}
      header={<Switcher code={view.operation.code} />}
      about={<LegendsOf model={model} />}
      footer={<ScreenSavedViews model={model} map={map} />}
      choices={{
        areas: <AreaChoices overview={overview} model={model} />,
        ...filters,
      }}
      onShow={(id, isShown) => {
        if (isLayerName(id)) {
          const layers = shownAfter(shown, { name: id, isShown }, hostCommunitiesOf(drawn.sites));
          change({ layers }, 'replace');
        }
      }}
      onMove={(id, place) => change({ layers: withLayerMoved(shown, id, place) }, 'replace')}
      onOpacity={(id, percent) => change({ layers: withOpacity(shown, id, percent) }, 'replace')}
    />
  );
};
