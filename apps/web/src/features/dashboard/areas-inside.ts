import type { AdminLevel, AreaColumns, Pcode } from '@waystation/domain';
import { parentOfArea } from '@waystation/scene';
import type { Subject } from './use-dashboard';

/** Whether an area is the one that is asked about, or lies in it. */
export const isInside = (
  pcode: string,
  subject: Subject,
  levels: readonly AreaColumns[],
): boolean => {
  let at: string | null = pcode;
  while (at !== null && at !== subject.pcode) {
    at = parentOfArea(at, levels);
  }
  return at !== null;
};

/** The areas of a level that lie in an area, by the parents that their boundaries name. */
export const areasInside = (
  subject: Subject,
  level: AdminLevel,
  levels: readonly AreaColumns[],
): readonly Pcode[] =>
  (levels.find((columns) => columns.level === level)?.pcode ?? []).filter((pcode) =>
    isInside(pcode, subject, levels),
  );
