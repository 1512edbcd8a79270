import { type AreaGeometry, readAreaShapes } from '@waystation/layers';
import { useMemo } from 'react';
import type { AreaReads, AreasWanted } from './use-area-reads';

/**
 * The areas that lines are drawn of, as one text that stays the same from day to day, so that the
 * geometry is not read again for each; null: all. Only among countries are there areas that no
 * figures are asked for; without figures only the countries of the operation are drawn.
 */
const outlinedIn = ({ figures }: AreaReads, { view, level }: AreasWanted): string | null =>
  level > 0 ? null : (figures.data?.pcode ?? view.operation.countries).join(' ');

/** The polygons and lines of the level shown; null until they are read. */
export const useAreaGeometry = (reads: AreaReads, wanted: AreasWanted): AreaGeometry | null => {
  const { areas, topology, figures } = reads;
  const { view, level } = wanted;
  const outlined = outlinedIn(reads, wanted);
  // Lines that change when the figures come shall not flash up before them.
  const isWaiting =
    level === 0 && view.indicator !== null && figures.data === undefined && figures.error === null;
  return useMemo(() => {
    if (areas.data === undefined || topology.data === undefined || isWaiting) {
      return null;
    }
    const { pcode, parent } = areas.data;
    const parents = new Map<string, string | null>(
      pcode.map((own, index) => [own, parent[index] ?? null]),
    );
    const drawn = outlined === null ? null : new Set(outlined.split(' '));
    return readAreaShapes(topology.data, (own) => parents.get(own) ?? null, drawn);
  }, [areas.data, topology.data, outlined, isWaiting]);
};
