import type { AreaColumns, AreaShapes } from '@waystation/domain';
import { type AreaGeometry, readAreaShapes, withUndetermined } from '@waystation/layers';
import { UndeterminedByPair, undeterminedOf } from '@waystation/view';
import undeterminedLines from '@waystation/view/undetermined-lines.json';

const UNDETERMINED = UndeterminedByPair.parse(undeterminedLines);

/** The ground of a sheet: the coarsest areas of an operation. */
export type SheetGround = {
  readonly shapes: AreaShapes;
  readonly areas: Pick<AreaColumns, 'pcode' | 'parent'>;
  /** The countries whose borders are drawn; others of the same level are land without a line. */
  readonly countries: readonly string[];
};

/** Outlines and lines on the ground of a sheet. */
export type SheetGeometry = AreaGeometry;

/** Outlines and lines of the ground: read once, and then drawn on many sheets. */
export const sheetGeometry = ({ shapes, areas, countries }: SheetGround): SheetGeometry => {
  const parents = new Map<string, string | null>(
    areas.pcode.map((own, index) => [own, areas.parent[index] ?? null]),
  );
  const geometry = readAreaShapes(
    shapes,
    (pcode) => parents.get(pcode) ?? null,
    shapes.level === 0 ? new Set(countries) : null,
  );
  const undetermined = undeterminedOf(countries, UNDETERMINED);
  return { ...geometry, lines: withUndetermined(geometry.lines, undetermined) };
};
