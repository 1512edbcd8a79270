import { useQuery } from '@tanstack/react-query';
import type { Day } from '@waystation/domain';
import type { LayerName } from '@waystation/layers';
import { type MapView, peopleQuestion } from '@waystation/view';
import { useRef } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { LayerLoad } from '../../layer-panel/layer-card';
import { layerLoadOf } from '../layers/layer-load-of';
import { drawnDay, type LastDrawn } from './drawn-day';

/** A day that was chosen and is not on the map: how far it has come. */
export type AwaitedDay = { readonly day: Day; readonly load: LayerLoad };

/** The reads of a day that the layers will ask for, asked for all at once. */
const useDayReads = (view: MapView, offered: readonly LayerName[]) => {
  const { operation, indicator, people, level, day } = view;
  const queries = operationQueries(operation.code);
  const question = peopleQuestion(view, day);
  const isRounds = indicator?.from === 'rounds' && level !== null;
  const figures = useQuery({ ...queries.figures(level ?? 0, question), enabled: isRounds });
  const sites = useQuery({
    ...queries.sites({
      indicator: indicator?.id ?? null,
      asOf: day,
      ...(people !== null && { people }),
    }),
    enabled: isRounds && offered.includes('sites'),
  });
  return { isRounds, figures, sites };
};

/**
 * The day to draw, and the chosen one as long as it is another. What else is shown of a day may fail
 * by itself, in its own row; without the figures of areas the map stays at the day before.
 */
export const useDrawnDay = (
  wanted: MapView,
  offered: readonly LayerName[],
): { readonly day: Day; readonly awaited: AwaitedDay | null } => {
  const { isRounds, figures, sites } = useDayReads(wanted, offered);
  const last = useRef<LastDrawn | null>(null);
  const of = `${wanted.operation.code} ${wanted.indicator?.id} ${wanted.level} ${JSON.stringify(wanted.people)}`;
  const isRead = !isRounds || (figures.data !== undefined && !sites.isLoading);
  if (isRead) {
    last.current = { of, day: wanted.day };
  }
  const day = drawnDay({ of, day: wanted.day, isRead }, last.current);
  return {
    day,
    awaited: day === wanted.day ? null : { day: wanted.day, load: layerLoadOf([figures]) },
  };
};
