import { useQuery } from '@tanstack/react-query';
import type { Flow } from '@waystation/domain';
import { type FlowContext, type FlowRow, LAYERS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { joinWords } from '../../../app/join-words';
import type { FlowsWanted } from './flows-wanted';
import { focusAmong } from './focus-of';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import { hasEnds, loadWithEnds } from './load-with-ends';
import type { MapLayer } from './map-layer';
import { movementDates } from './movement-dates';
import { movementDrawing } from './movement-drawing';
import { useDrawnLayer } from './use-drawn-layer';
import { useFocusedLegend } from './use-focused-legend';
import { withFocusNote } from './with-focus-note';

type MovementName = 'arrivals' | 'onward';

const KINDS = {
  arrivals: ['arrival'],
  onward: ['evacuation', 'onwardMovement', 'return'],
} as const satisfies Record<MovementName, readonly Flow['kind'][]>;

const TITLES = { arrivals: 'layer.arrivalLines', onward: 'layer.onward' } as const;

/** What the rows count: border counts are of crossings, boats and evacuations of people. */
const unitsOf = (
  rows: readonly FlowRow[],
  { t, language }: ReturnType<typeof useTranslator>,
): string =>
  joinWords(
    [...new Set(rows.map(({ unit }) => unit))].map((unit) => t(`unit.${unit}`)),
    language,
  );

const useOneLayer = (
  name: MovementName,
  { view, gazetteer, ends, theme, focus }: FlowsWanted,
  { look, ...read }: { readonly flows: readonly Flow[] | undefined; readonly look: LayerLook },
) => {
  const words = useTranslator();
  const { day, span, indicator } = view;
  const series = indicator?.from === 'flows' ? indicator.series : null;
  const flows = hasEnds(ends) ? read.flows : undefined;
  const data = useMemo(
    () => movementDrawing({ flows, gazetteer, kinds: KINDS[name], day, series, lastDay: span.to }),
    [flows, gazetteer, name, day, series, span.to],
  );
  const own = useMemo(() => focusAmong(focus, data?.rows ?? []), [focus, data]);
  const params = useMemo(
    () => LAYERS[name].params.parse({ ...look, focus: own }),
    [name, look, own],
  );
  const dates = movementDates(data?.rows ?? null, words);
  return {
    ...useDrawnLayer<MovementName, typeof LAYERS.arrivals.params, FlowRow, FlowContext>(
      LAYERS[name],
      data,
      { params, theme },
    ),
    legend: useFocusedLegend(LAYERS[name], data, own),
    ...dates,
    summary: withFocusNote(dates.summary, own, words.t),
    unit: unitsOf(data?.rows ?? [], words),
    name,
    title: words.t(TITLES[name]),
  };
};

/** Arrivals across borders, and onward movement, as known on the day. */
export const useMovementLayers = (
  wanted: FlowsWanted,
  looks: Readonly<Record<MovementName, LayerLook>>,
  isEnabled: boolean,
) => {
  const movements = useQuery({
    ...operationQueries(wanted.view.operation.code).movements(),
    enabled: isEnabled,
  });
  const flows = movements.data?.flows;
  const arrivals = useOneLayer('arrivals', wanted, { flows, look: looks.arrivals });
  const onward = useOneLayer('onward', wanted, { flows, look: looks.onward });
  const common = {
    load: loadWithEnds(layerLoadOf(isEnabled ? [movements] : []), wanted.ends),
    staleNote: null,
    aside: null,
    areas: '',
    selects: null,
  } as const;
  const layers: readonly MapLayer[] = [
    { ...arrivals, ...common },
    { ...onward, ...common },
  ];
  return { layers, flows: flows ?? null };
};
