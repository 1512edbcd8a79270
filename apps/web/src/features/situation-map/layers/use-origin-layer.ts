import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Passport, PresentByOrigin } from '@waystation/domain';
import { type FlowRow, isWithoutOrigins, LAYERS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import {
  figureQuestion,
  type MapView,
  passportSummary,
  referenceQuestion,
  staleNote,
} from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { isAmong } from '../../filter/is-among';
import type { LayerLoad } from '../../layer-panel/layer-card';
import { originConditions } from '../../origin-filter/origin-conditions';
import { daysOf } from './days-of';
import { emptyIf } from './empty-if';
import type { FlowsWanted } from './flows-wanted';
import { focusAmong } from './focus-of';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import { hasEnds, loadWithEnds } from './load-with-ends';
import type { MapLayer } from './map-layer';
import { originDrawing, originLines } from './origin-drawing';
import { useDrawnLayer } from './use-drawn-layer';
import { useFilterNote } from './use-filter-note';
import { useFocusedLegend } from './use-focused-legend';
import { useLastCopy } from './use-last-copy';
import { useLayerReader } from './use-layer-reader';
import { withFocusNote } from './with-focus-note';

const NO_ROWS: readonly FlowRow[] = [];

const useOriginReads = ({ operation, indicator, day }: MapView, isEnabled: boolean) => {
  const queries = operationQueries(operation.code);
  const shown = useQuery({
    ...queries.origins(figureQuestion(indicator, day)),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
  return {
    shown: useLastCopy(shown, indicator?.id ?? ''),
    reference: useQuery({
      ...queries.origins(referenceQuestion({ indicator, people: null }, day)),
      enabled: isEnabled,
    }),
  };
};

/** What is said of the age of the round shown, and where it names no origin at all. */
const useOriginWords = ({ moment, operation }: MapView) => {
  const words = useTranslator();
  return (read: PresentByOrigin | undefined, load: LayerLoad) => {
    const passport: Passport | null = read?.passport ?? null;
    const because = words.t('state.noOrigins');
    return {
      load:
        load.kind === 'ready' && read !== undefined && isWithoutOrigins(read)
          ? ({ kind: 'empty', because } as const)
          : load,
      asOf: passport?.asOf ?? null,
      dates: daysOf([passport?.asOf]),
      summary: read === undefined ? '' : passportSummary(passport, words),
      staleNote: staleNote({ passport, moment, rule: operation.staleness.rounds }, words.t),
    };
  };
};

/** People present by origin, from where they come to where they are. */
export const useOriginLayer = (
  { view, gazetteer, ends, theme, focus }: FlowsWanted,
  look: LayerLook,
  isEnabled: boolean,
): { readonly layer: MapLayer; readonly rows: readonly FlowRow[] } => {
  const { t } = useTranslator();
  const reader = useLayerReader();
  const { originFilter, zoom } = view;
  const { shown, reference } = useOriginReads(view, isEnabled);
  const unit = view.indicator?.unit ?? 'individuals';
  const isTold = hasEnds(ends);
  const lines = useMemo(
    () =>
      isTold
        ? originLines({ shown: shown.data, reference: reference.data, gazetteer, unit })
        : null,
    [isTold, shown.data, reference.data, gazetteer, unit],
  );
  const data = useMemo(
    () =>
      lines &&
      originDrawing(lines, { zoom, isShown: ({ from }) => isAmong(originFilter, from.key) }),
    [lines, originFilter, zoom],
  );
  const all = lines?.rows ?? NO_ROWS;
  const passing = data?.context.unmerged ?? NO_ROWS;
  const conditions = originConditions(all, originFilter, reader);
  const filterNote = useFilterNote(
    data === null ? null : { shown: passing.length, all: all.length, conditions },
  );
  const own = useMemo(() => focusAmong(focus, data?.rows ?? NO_ROWS), [focus, data]);
  const params = useMemo(() => LAYERS.origins.params.parse({ ...look, focus: own }), [look, own]);
  const wordsOf = useOriginWords(view);
  const said = wordsOf(
    shown.data,
    loadWithEnds(layerLoadOf(isEnabled ? [shown, reference] : []), ends),
  );
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.origins, data, { params, theme }),
    legend: useFocusedLegend(LAYERS.origins, data, own),
    ...said,
    summary: withFocusNote(said.summary, own, t),
    load: emptyIf(all.length > 0 && passing.length === 0, said.load, t('placeFilter.none')),
    filterNote,
    name: 'origins',
    title: t('layer.origins'),
    aside: null,
    unit: t('unit.individuals'),
    areas: '',
    selects: null,
  };
  return { layer, rows: all };
};
