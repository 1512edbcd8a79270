import type { Theme } from '@waystation/cartography';
import type { AdminLevel, OperationOverview, RoundView } from '@waystation/domain';
import type { LayerName, LayerPicture } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useRef } from 'react';
import type { SelectionState, ShownLayer } from '../../../map-state/map-state';
import type { MapView } from '../view/map-view';
import type { MapLayer } from './map-layer';
import { roundsOlder } from './stale-note';
import { useAreaLayers } from './use-area-layers';
import { useCentreLayer } from './use-centre-layer';
import { useChangeLayer } from './use-change-layer';
import { useCrossingLayer } from './use-crossing-layer';
import { useFurniture } from './use-furniture';
import { useGazetteer } from './use-gazetteer';
import { useLooks } from './use-looks';
import { useMovementLayers } from './use-movement-layers';
import { useOriginLayer } from './use-origin-layer';
import { useSiteLayers } from './use-site-layers';
import { useSymbolMoves } from './use-symbol-moves';

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

/** A layer older than the areas says by how many rounds. */
const useOlderNotes = () => {
  const { t } = useTranslator();
  return (layer: MapLayer, rounds: readonly RoundView[], areasAsOf: string | null): MapLayer => {
    const older = layer.asOf === null ? 0 : roundsOlder(layer.asOf, rounds, areasAsOf);
    return older > 0 && layer.name !== 'centres' && layer.name !== 'crossings'
      ? { ...layer, staleNote: t('stale.roundsOlder', { count: older }) }
      : layer;
  };
};

/** Every layer that the operation offers, in the order of the panel, and all that is drawn. */
export const useMapLayers = (wanted: LayersWanted) => {
  const { overview, view, offered, shown, sel, rounds, theme } = wanted;
  const looks = useLooks(shown, sel);
  const level = view.level ?? NO_LEVEL;
  const isOffered = (name: LayerName): boolean => offered.includes(name);
  const isShown = (name: LayerName): boolean => shown.some(({ id }) => id === name);

  const { areas: namedAreas, gazetteer } = useGazetteer(overview);
  const areasWanted = { view, level, look: looks.areas, theme };
  const areas = useAreaLayers(areasWanted);
  const areaLayer = useChangeLayer(areasWanted, areas) ?? areas.layer;
  const sites = useSiteLayers({
    view,
    isEnabled: isOffered('sites'),
    looks,
    theme,
  });
  const flowsWanted = { view, gazetteer, theme };
  const origins = useOriginLayer(flowsWanted, looks.origins, isShown('origins'));
  const movements = useMovementLayers(flowsWanted, looks, isOffered('arrivals'));
  const places = { view, theme, moves: useSymbolMoves(overview.operation.code, looks) };
  const centres = useCentreLayer({ ...places, look: looks.centres });
  const crossings = useCrossingLayer({ ...places, look: looks.crossings }, gazetteer);
  const furniture = useFurniture({
    geometry: areas.geometry,
    countries: overview.operation.countries,
    areas: namedAreas,
    level,
    theme,
    onChoropleth: looks.areas.visible,
  });

  const noteOlder = useOlderNotes();
  const all = [
    areaLayer,
    ...sites.layers,
    origins,
    ...movements.layers,
    centres.layer,
    crossings.layer,
  ];
  const layers = offered.flatMap((name) =>
    all
      .filter((layer) => layer.name === name)
      .map((layer) => noteOlder(layer, rounds, areas.layer.asOf)),
  );
  const drawn = [areaLayer, ...layers.filter(({ name }) => name !== 'areas' && isShown(name))];
  const pictures = useStablePictures([...drawn.map(({ picture }) => picture), ...furniture]);
  return {
    layers,
    pictures,
    namedAreas,
    areas,
    sites: sites.rows,
    movements: movements.flows,
    centres: centres.centres,
    crossings: crossings.crossings,
  };
};

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** The pictures that are there, as the same array until one of them changes. */
const useStablePictures = (pictures: readonly (LayerPicture | null)[]): readonly LayerPicture[] => {
  const present = pictures.filter((picture) => picture !== null);
  const kept = useRef(present);
  if (!isSame(kept.current, present)) {
    kept.current = present;
  }
  return kept.current;
};
