import type { AreaColumns, Names } from '@waystation/domain';
import type { SiteRow } from './site-rows';

/**
 * The sites with the names of the areas that they lie in, as far as those are among the levels loaded.
 * For tables: what is drawn does not depend on it.
 */
export const withSiteAreas = (
  rows: readonly SiteRow[],
  levels: readonly AreaColumns[],
): readonly SiteRow[] => {
  const named = new Map<string, Names>(
    levels.flatMap(({ pcode, names }) => pcode.map((own, index) => [own, names[index] ?? {}])),
  );
  return rows.map((row) => {
    const areaNames = row.area === null ? undefined : named.get(row.area);
    return areaNames === undefined ? row : { ...row, areaNames };
  });
};
