import type { AreaColumns, AreaShapes } from '@waystation/domain';
import {
  type AreaGeometry,
  readAreaShapes,
  type UndeterminedLines,
  withUndetermined,
} from '@waystation/layers';
import { lightShapes } from './light-shapes';

/** What the shapes of a picture are made of. */
export type ShapesWanted = {
  readonly shapes: AreaShapes;
  readonly areas: Pick<AreaColumns, 'pcode' | 'parent'>;
  /** The P-codes of the areas that lines are drawn of; null: all. */
  readonly outlined: readonly string[] | null;
  readonly undetermined: UndeterminedLines;
};

/** The polygons and lines of a level, with no more points than `detail` can show; see PictureFrame. */
export const pictureShapes = (
  { shapes, areas, outlined, undetermined }: ShapesWanted,
  detail: number,
): AreaGeometry => {
  const parents = new Map<string, string | null>(
    areas.pcode.map((own, index) => [own, areas.parent[index] ?? null]),
  );
  const geometry = readAreaShapes(
    lightShapes(shapes, detail),
    (pcode) => parents.get(pcode) ?? null,
    outlined && new Set(outlined),
  );
  return { ...geometry, lines: withUndetermined(geometry.lines, undetermined) };
};
