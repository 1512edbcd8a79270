import {
  type AreaMark,
  type AreaPattern,
  areaMark,
  areaOpacity,
  classColours,
  type Hex,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import { type AreaContext, type AreaRow, classedFigure } from '@waystation/layers';
import type { ClassSetting } from '@waystation/view';

/** Areas that look alike, and how. */
export type AreaFill = { readonly mark: AreaMark; readonly rows: readonly AreaRow[] };

const keyOf = (mark: AreaMark): string => JSON.stringify(mark);

/** The areas by how they are drawn; the mark is the one that the map and its legend ask for, too. */
export const areaFills = (rows: readonly AreaRow[], context: AreaContext): readonly AreaFill[] => {
  const fills = new Map<string, { readonly mark: AreaMark; readonly rows: AreaRow[] }>();
  for (const row of rows) {
    const mark = areaMark(classedFigure(row, context), context.breaks);
    const fill = fills.get(keyOf(mark)) ?? { mark, rows: [] };
    fill.rows.push(row);
    fills.set(keyOf(mark), fill);
  }
  return [...fills.values()];
};

/** How a mark is painted: a colour, a pattern over it, and how strongly each is. */
export type MarkPaint = {
  readonly colour: Hex;
  readonly opacity: number;
  readonly pattern: AreaPattern | null;
  readonly patternOpacity: number;
};

/** What paint depends on besides the mark. */
export type PaintSetting = {
  readonly classes: number;
  readonly setting: ClassSetting;
  readonly opacity: number;
  readonly theme: Theme;
};

/** The paint of a mark, equal to that of the map's own layer. */
export const markPaint = (mark: AreaMark, wanted: PaintSetting): MarkPaint => {
  const { classes, setting, opacity, theme } = wanted;
  const { zero, hatchGround } = MAP_COLOURS[theme];
  const { isolated, palette } = setting;
  const patternOpacity = areaOpacity(opacity, { isCarriedOver: false, isFaded: isolated !== null });
  switch (mark.kind) {
    case 'class':
      return {
        colour: classColours(classes, { palette, theme })[mark.index] ?? zero,
        opacity: areaOpacity(opacity, {
          isCarriedOver: mark.carriedOver,
          isFaded: isolated !== null && isolated !== mark.index,
        }),
        pattern: mark.carriedOver ? 'carriedOver' : null,
        patternOpacity,
      };
    case 'zero':
      return { colour: zero, opacity: patternOpacity, pattern: null, patternOpacity };
    case 'absent':
      return {
        colour: hatchGround,
        opacity: patternOpacity,
        pattern: mark.absence,
        patternOpacity,
      };
    default:
      return mark satisfies never;
  }
};
