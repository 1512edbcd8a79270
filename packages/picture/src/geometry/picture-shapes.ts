import type { AreaColumns, AreaShapes } from '@waystation/domain';
import {
  type AreaGeometry,
  readAreaShapes,
  type UndeterminedLines,
  withUndetermined,
} from '@waystation/layers';
import { lightShapes } from './light-shapes';
import type { PictureFrame } from './picture-frame';

/** What the shapes of a picture are made of. */
export type ShapesWanted = {
  readonly shapes: AreaShapes;
  readonly areas: Pick<AreaColumns, 'pcode' | 'parent'>;
  /** The P-codes of the areas that lines are drawn of; null: all. */
  readonly outlined: readonly string[] | null;
  readonly undetermined: UndeterminedLines;
};

/** The polygons and lines of a level, with no more points than a picture can show. */
export const pictureShapes = (
  { shapes, areas, outlined, undetermined }: ShapesWanted,
  frame: PictureFrame,
): AreaGeometry => {
  const parents = new Map<string, string | null>(
    areas.pcode.map((own, index) => [own, areas.parent[index] ?? null]),
  );
  const geometry = readAreaShapes(
    lightShapes(shapes, frame),
    (pcode) => parents.get(pcode) ?? null,
    outlined && new Set(outlined),
  );
  return { ...geometry, lines: withUndetermined(geometry.lines, undetermined) };
};
