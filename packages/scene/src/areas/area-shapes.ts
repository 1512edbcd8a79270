import type { AdminLevel, AreaColumns, AreaFigures, AreaShapes } from '@waystation/domain';
import { type AreaGeometry, readAreaShapes } from '@waystation/layers';

/**
 * The areas that lines are drawn of, as one text that stays the same from day to day, so that the
 * geometry is not read again for each; null: all. Only among countries are there areas that no
 * figures are asked for; without figures only the countries of the operation are drawn.
 */
export const outlinedIn = (
  level: AdminLevel,
  figures: Pick<AreaFigures, 'pcode'> | undefined,
  countries: readonly string[],
): string | null => (level > 0 ? null : (figures?.pcode ?? countries).join(' '));

/** The polygons and lines of areas; `outlined` as {@link outlinedIn} says it. */
export const areaShapes = (
  { pcode, parent }: Pick<AreaColumns, 'pcode' | 'parent'>,
  topology: AreaShapes,
  outlined: string | null,
): AreaGeometry => {
  const parents = new Map<string, string | null>(
    pcode.map((own, index) => [own, parent[index] ?? null]),
  );
  const drawn = outlined === null ? null : new Set(outlined.split(' '));
  return readAreaShapes(topology, (own) => parents.get(own) ?? null, drawn);
};
