import type { AreaGeometry } from '@waystation/layers';
import { areaShapes, outlinedIn } from '@waystation/scene';
import { useMemo } from 'react';
import type { AreaReads, AreasWanted } from './use-area-reads';

/** The polygons and lines of the level shown; null until they are read. */
export const useAreaGeometry = (
  { areas, topology, figures }: AreaReads,
  { view, level }: AreasWanted,
): AreaGeometry | null => {
  const outlined = outlinedIn(level, figures.data, view.operation.countries);
  // Lines that change when the figures come shall not flash up before them.
  const isWaiting =
    level === 0 && view.indicator !== null && figures.data === undefined && figures.error === null;
  return useMemo(
    () =>
      areas.data === undefined || topology.data === undefined || isWaiting
        ? null
        : areaShapes(areas.data, topology.data, outlined),
    [areas.data, topology.data, outlined, isWaiting],
  );
};
