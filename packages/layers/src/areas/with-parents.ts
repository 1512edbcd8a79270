import type { AreaColumns, Names } from '@waystation/domain';
import type { AreaRow } from './area-rows';

/**
 * The rows with the names of the areas they lie in, as far as those are among the levels loaded. For
 * tables and words: what is drawn does not depend on it.
 */
export const withParents = (
  rows: readonly AreaRow[],
  levels: readonly AreaColumns[],
): readonly AreaRow[] => {
  const named = new Map<string, Names>(
    levels.flatMap(({ pcode, names }) => pcode.map((own, index) => [own, names[index] ?? {}])),
  );
  return rows.map((row) => ({
    ...row,
    parentNames: row.parent === null ? null : (named.get(row.parent) ?? null),
  }));
};
