import type { AdminLevel, AreaColumns } from '@waystation/domain';
import { levelOfArea } from '@waystation/scene';
import type { MapState } from '@waystation/view';

/** Changes in which a selected area has its level: the one it is loaded with, else the level shown. */
export const withAreaLevel = (
  changes: Partial<MapState>,
  levels: readonly AreaColumns[],
  shown: AdminLevel | null,
): Partial<MapState> => {
  const { sel } = changes;
  if (sel?.kind !== 'area' || sel.level !== undefined) {
    return changes;
  }
  const level = levelOfArea(sel.id, levels) ?? shown;
  return level === null ? changes : { ...changes, sel: { ...sel, level } };
};
