import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FlowRow, LAYERS } from '@waystation/layers';
import {
  eachPassport,
  focusAmong,
  isAmong,
  type LayerLook,
  originDrawing,
  originLines,
  originQuestions,
  originsSaid,
  whyNoOrigins,
} from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { emptyIf } from './empty-if';
import type { FlowsWanted } from './flows-wanted';
import { layerLoadOf } from './layer-load-of';
import { hasEnds, loadWithEnds } from './load-with-ends';
import type { MapLayer } from './map-layer';
import { useDrawnLayer } from './use-drawn-layer';
import { useFocusedLines } from './use-focused-lines';
import { useLastCopy } from './use-last-copy';

const NO_ROWS: readonly FlowRow[] = [];

const useOriginReads = (view: MapView, isEnabled: boolean) => {
  const queries = operationQueries(view.operation.code);
  const asked = originQuestions(view);
  const shown = useQuery({
    ...queries.origins(asked.origins),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
  return {
    shown: useLastCopy(shown, asked.origins.indicator ?? ''),
    reference: useQuery({
      ...queries.origins(asked.reference),
      enabled: isEnabled,
    }),
  };
};

/** People present by origin, from where they come to where they are. */
export const useOriginLayer = (
  { view, gazetteer, ends, theme, tree, focus }: FlowsWanted,
  look: LayerLook,
  isEnabled: boolean,
): { readonly layer: MapLayer; readonly rows: readonly FlowRow[] } => {
  const reader = useTranslator();
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
  const own = useMemo(() => focusAmong(focus, data?.rows ?? NO_ROWS), [focus, data]);
  const params = useMemo(() => LAYERS.origins.params.parse({ ...look, focus: own }), [look, own]);
  const passing = data === null ? null : (data.context.unmerged ?? NO_ROWS);
  const told = { read: shown.data, all, passing, focus: own, tree };
  const load = loadWithEnds(layerLoadOf(isEnabled ? [shown, reference] : []), ends);
  const layer: MapLayer = {
    ...useDrawnLayer(LAYERS.origins, data, { params, theme }),
    ...useFocusedLines(LAYERS.origins, data, own),
    ...originsSaid(told, view, reader),
    load: emptyIf(whyNoOrigins(told, reader), load),
    name: 'origins',
    aside: null,
    passports: eachPassport([shown.data?.passport]),
    selects: null,
  };
  return { layer, rows: all };
};
