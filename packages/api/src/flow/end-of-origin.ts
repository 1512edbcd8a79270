import type { AdminLevel, Origin, PairEnd } from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';

/**
 * Where a line of origin starts: an area of the level, a foreign code that the loaded boundaries do
 * not have, or not stated. Codes of other countries mix schemes (UGA03, SD01), so a foreign end
 * keeps the code and name as published.
 */
export const endOf = (origin: Origin | null, tree: AreaTree, level: AdminLevel): PairEnd => {
  if (origin === null || (origin.pcode ?? origin.country ?? origin.name) === null) {
    return { kind: 'notStated' };
  }
  const area = origin.pcode === null ? null : tree.at(origin.pcode, level);
  if (area !== null) {
    return { kind: 'area', pcode: area };
  }
  return {
    kind: 'foreign',
    code: origin.pcode ?? origin.country ?? '',
    name: origin.name,
    country: origin.country,
  };
};

/** A text that is equal for equal ends. */
export const endKey = (end: PairEnd): string => {
  switch (end.kind) {
    case 'area':
      return `area ${end.pcode}`;
    case 'foreign':
      return `foreign ${end.code} ${end.code === '' ? end.name : ''}`;
    case 'notStated':
      return 'notStated';
    default:
      return end satisfies never;
  }
};
