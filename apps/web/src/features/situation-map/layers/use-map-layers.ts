import type { Theme } from '@waystation/cartography';
import type { AdminLevel, OperationOverview, RoundView } from '@waystation/domain';
import type { LayerName } from '@waystation/layers';
import { focusOf, inPanelOrder } from '@waystation/scene';
import type { MapView, SelectionState, ShownLayer } from '@waystation/view';
import { useMemo } from 'react';
import { usePreparedMerging } from '../merge/use-merged-sites';
import type { MapLayer } from './map-layer';
import { useEveryAreaLayer } from './use-every-area-layer';
import { useFurniture } from './use-furniture';
import { useGazetteer } from './use-gazetteer';
import { useLayerNotes } from './use-layer-notes';
import { useLineLayers } from './use-line-layers';
import { useLooks } from './use-looks';
import { usePeopleWords } from './use-people-words';
import { usePlaceLayers } from './use-place-layers';
import { useSelectedMark } from './use-selected-mark';
import { useSiteLayers } from './use-site-layers';
import { useStablePictures } from './use-stable-pictures';

type LayersWanted = {
  readonly overview: OperationOverview;
  readonly view: MapView;
  readonly offered: readonly LayerName[];
  readonly shown: readonly ShownLayer[];
  readonly sel: SelectionState | null;
  readonly rounds: readonly RoundView[];
  readonly theme: Theme;
};

/** Boundaries of the country stand in for a level where none is loaded: nothing will be found there. */
const NO_LEVEL: AdminLevel = 0;

/** What every layer of the operation draws and says, whether it is shown or not. */
const useEveryLayer = ({ overview, view, offered, shown, sel, theme }: LayersWanted) => {
  const looks = useLooks(shown, sel);
  usePreparedMerging(overview.counts.sites, looks.clusters.visible);
  const level = view.level ?? NO_LEVEL;
  const { areas: namedAreas, gazetteer, load: ends } = useGazetteer(overview);
  const sites = useSiteLayers(
    { view, isEnabled: offered.includes('sites'), looks, theme },
    namedAreas,
  );
  const fills = useEveryAreaLayer({ view, level, theme, looks, sites, namedAreas });
  const focus = useMemo(() => focusOf(sel, namedAreas), [sel, namedAreas]);
  const hasMovements = offered.includes('arrivals');
  const lines = useLineLayers({
    view,
    gazetteer,
    ends,
    theme,
    tree: namedAreas,
    focus,
    looks,
    hasMovements,
  });
  const places = usePlaceLayers({ view, theme, looks, gazetteer, flows: lines.flows });
  const furniture = useFurniture({
    geometry: fills.areas.geometry,
    countries: overview.operation.countries,
    areas: namedAreas,
    level,
    theme,
    onChoropleth: looks.areas.visible || looks.coverage.visible,
  });
  return { fills, sites, lines, places, furniture, namedAreas };
};

/** Every layer that the operation offers, in the order of the panel, and all that is drawn. */
export const useMapLayers = (wanted: LayersWanted) => {
  const { offered, shown, rounds, view, sel, theme } = wanted;
  const { fills, sites, lines, places, furniture, namedAreas } = useEveryLayer(wanted);
  const { areas, areaLayer } = fills;
  const withNotes = useLayerNotes({ rounds, shown, areasAsOf: areas.layer.asOf });
  const all = [...fills.layers, ...sites.layers, ...lines.layers, ...places.layers];
  const withPeople = usePeopleWords(view.people);
  const layers = withNotes(
    inPanelOrder(offered, shown).flatMap(
      (name) => all.find((layer: MapLayer) => layer.name === name) ?? [],
    ),
  ).map(withPeople);
  const isShown = (name: LayerName): boolean => shown.some(({ id }) => id === name);
  // The areas stay when hidden: their ground and the outline of a selected one are theirs.
  const own = isShown('areas') ? [] : [areaLayer];
  const drawn = [...own, ...layers.filter(({ name }) => isShown(name))];
  const selectable = {
    namedAreas,
    sites: sites.all,
    centres: places.centres,
    crossings: places.crossings,
  };
  const mark = useSelectedMark({
    sel,
    theme,
    selectable,
    drawn: {
      isShown,
      areas: areas.areas,
      sites: sites.rows,
      alone: sites.alone,
      zoom: view.zoom,
    },
  });
  return {
    layers,
    pictures: useStablePictures([...drawn.map(({ picture }) => picture), ...furniture, mark]),
    namedAreas,
    areas,
    sites: sites.rows,
    allSites: sites.all,
    siteSources: sites.sources,
    /** What is on the map is of other sites than the panels say, for a moment. */
    isMerging: sites.isMerging,
    sitesPassport: sites.passport,
    publishedPeople: [...areas.publishedPeople, ...sites.publishedPeople],
    movements: lines.flows,
    originRows: lines.originRows,
    places,
    centres: places.centres,
    crossings: places.crossings,
  };
};
