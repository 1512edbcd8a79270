import { useQuery } from '@tanstack/react-query';
import type { AdminLevel, AreaColumns, OperationOverview, RoundView } from '@waystation/domain';
import type { LayerName } from '@waystation/layers';
import { roundsToShow } from '@waystation/scene';
import {
  defaultLayers,
  knownLayers,
  mapView,
  offeredLayers,
  unknownInAddress,
} from '@waystation/view';
import { useCallback, useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { type ChangeMapState, useMapState } from '../../../app/use-map-state';
import { useNow } from '../../../app/use-now';
import { useReader } from '../../../app/use-reader';
import { type BenchData, offeredInBench, shownInBench } from '../bench/bench-data';
import { useBenchFilter } from '../bench/use-bench-filter';
import { layerLoadOf } from '../layers/layer-load-of';
import { useMapLayers } from '../layers/use-map-layers';
import { useDrawnDay } from '../view/use-drawn-day';
import { withAreaLevel } from '../view/with-area-level';
import { useFound } from './use-found';
import { usePin } from './use-pin';

const MINUTE_MS = 60_000;

const NO_ROUNDS: readonly RoundView[] = [];

/** The rounds of the series shown, and how far they have come; none where figures come from flows. */
const useRounds = (
  overview: OperationOverview,
  indicator: OperationOverview['indicators'][number] | null,
) => {
  const { operation } = overview;
  const hasRounds = indicator?.from === 'rounds';
  const read = useQuery({
    ...operationQueries(operation.code).rounds(indicator?.id ?? ''),
    enabled: hasRounds,
  });
  const { data } = read;
  const rounds = useMemo(
    () =>
      data === undefined || indicator === null
        ? NO_ROUNDS
        : roundsToShow(data, indicator.series, operation.assessmentPreference),
    [data, indicator, operation],
  );
  return { rounds, load: layerLoadOf(hasRounds ? [read] : []) };
};

/** Areas are selected by their P-codes; the address also says their level. */
const useLevelledChange = (
  change: ChangeMapState,
  areas: readonly AreaColumns[],
  level: AdminLevel | null,
): ChangeMapState =>
  useCallback(
    (changes, step) => change(withAreaLevel(changes, areas, level), step),
    [change, areas, level],
  );

const firstLayers = (
  overview: OperationOverview,
  offered: readonly LayerName[],
  bench: BenchData | null,
) => (bench === null ? defaultLayers(overview, offered) : shownInBench(offered));

/** All that the map's screen shows, from the operation and the address; nothing else holds state. */
export const useMapScreen = (overview: OperationOverview) => {
  const { state, broken, change: changeAddress } = useMapState();
  const { theme, language } = useReader();
  const now = useNow(MINUTE_MS);
  const wanted = useMemo(() => mapView(overview, state, now), [overview, state, now]);
  const { rounds, load: roundsLoad } = useRounds(overview, wanted.indicator);
  const offered = useMemo(
    () => offeredInBench(offeredLayers(overview, wanted.indicator), state.bench),
    [overview, wanted.indicator, state.bench],
  );
  const { day, awaited } = useDrawnDay(wanted, offered);
  const view = useMemo(
    () => (day === wanted.day ? wanted : mapView(overview, { ...state, asOf: day }, now)),
    [overview, state, now, wanted, day],
  );
  const { layers: shown, unknown } = useMemo(
    () => knownLayers(state.layers ?? firstLayers(overview, offered, state.bench), offered),
    [state.layers, overview, offered, state.bench],
  );
  useBenchFilter(state.bench, changeAddress);
  const map = useMapLayers({
    overview,
    view,
    offered,
    shown,
    sel: state.sel,
    rounds,
    theme,
  });
  const change = useLevelledChange(changeAddress, map.namedAreas, view.level);
  const pin = usePin(state, change);
  const { find, findPoint, takeFound, takeAreaToFit } = useFound(state, change, pin);
  const left = [...broken, ...unknownInAddress(overview, state, wanted), ...unknown];
  return {
    state,
    change,
    pin,
    /** Whether something stands in the panel of what is selected. */
    hasInspector: state.sel !== null || pin.isOpen,
    find,
    findPoint,
    takeFound,
    takeAreaToFit,
    theme,
    language,
    /** What is drawn, and what all that is said of the map is about. */
    view,
    /** The day that the address asks for, where it is not drawn; null: it is. */
    awaited,
    rounds,
    roundsLoad,
    offered,
    shown,
    map,
    left,
  };
};

/** What the parts of the screen are given. */
export type MapScreenModel = ReturnType<typeof useMapScreen>;
