import type { AdminLevel, AreaColumns, Pcode } from '@waystation/domain';

const find = (pcode: string, levels: readonly AreaColumns[]) => {
  for (const columns of levels) {
    const pcodes: readonly string[] = columns.pcode;
    const index = pcodes.indexOf(pcode);
    if (index !== -1) {
      return { columns, index };
    }
  }
  return null;
};

/** The level of an area among those loaded; null: none has it. */
export const levelOfArea = (pcode: string, levels: readonly AreaColumns[]): AdminLevel | null =>
  find(pcode, levels)?.columns.level ?? null;

/** The names of an area among those loaded; null: none has it. */
export const namesOfArea = (
  pcode: string,
  levels: readonly AreaColumns[],
): AreaColumns['names'][number] | null => {
  const found = find(pcode, levels);
  return found === null ? null : (found.columns.names[found.index] ?? null);
};

/** The area that contains an area; null: none, or not known. */
export const parentOfArea = (pcode: string, levels: readonly AreaColumns[]): Pcode | null => {
  const found = find(pcode, levels);
  return found === null ? null : (found.columns.parent[found.index] ?? null);
};

/** A point inside an area, longitude first; null: none has it. */
export const pointInArea = (
  pcode: string,
  levels: readonly AreaColumns[],
): readonly [number, number] | null => {
  const found = find(pcode, levels);
  const longitude = found?.columns.longitude[found.index];
  const latitude = found?.columns.latitude[found.index];
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
};
