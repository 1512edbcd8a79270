import type { Drawing, Drawn } from '../draw/drawing';
import { inSortOrder } from '../draw/in-sort-order';
import type { Point } from '../projection/equal-area';
import type { PaperShape } from '../shapes/source-shapes';
import type { LayerStyle } from '../style/layer-style';
import { notPrintable } from '../style/printed-layer';
import { linePlaces } from './line-places';
import { pointPlaces } from './point-places';
import type { PaperSymbol, SymbolText, TextPlace } from './symbol';
import { symbolIcon } from './symbol-icon';
import { type TextBlock, textBlock } from './text-block';

const withManners = (
  style: LayerStyle,
  { feature }: PaperShape,
  of: { readonly block: TextBlock; readonly places: readonly TextPlace[] },
): SymbolText => ({
  ...of,
  mayOverlap: style.flag('text-allow-overlap', feature),
  yields: style.flag('text-ignore-placement', feature),
  isOptional: style.flag('text-optional', feature),
});

const atPoints = (
  style: LayerStyle,
  shape: PaperShape,
  drawing: Drawing,
): readonly PaperSymbol[] => {
  if (shape.points.length === 0) {
    return [];
  }
  const { pointScale } = drawing;
  const block = textBlock(style, shape.feature, pointScale);
  return shape.points.map((at) => ({
    feature: shape.feature,
    at,
    icon: symbolIcon(style, shape, { at, drawing }),
    text:
      block &&
      withManners(style, shape, {
        block,
        places: pointPlaces(style, shape.feature, { block, at, pointScale }),
      }),
  }));
};

const alongLines = (
  style: LayerStyle,
  shape: PaperShape,
  { pointScale }: Drawing,
): readonly PaperSymbol[] => {
  const lines = shape.lines();
  const block = lines.length === 0 ? null : textBlock(style, shape.feature, pointScale);
  const padding = style.number('text-padding', shape.feature) * pointScale;
  const places = block === null ? [] : lines.flatMap((line) => linePlaces(line, block, padding));
  const [first] = places;
  return block === null || first === undefined
    ? []
    : [
        {
          feature: shape.feature,
          at: first.middle,
          icon: null,
          text: withManners(style, shape, { block, places }),
        },
      ];
};

const heightOf = ({ points }: PaperShape): number => points[0]?.[1] ?? 0;

/** Symbols that may lie on each other are drawn from the top of the sheet down, as on the screen. */
const inDrawingOrder = (
  style: LayerStyle,
  shapes: readonly PaperShape[],
): readonly PaperShape[] => {
  if (style.has('symbol-sort-key')) {
    return inSortOrder(shapes, style, 'symbol-sort-key');
  }
  const mayOverlap = style.has('icon-allow-overlap') || style.has('text-allow-overlap');
  return mayOverlap ? shapes.toSorted((a, b) => heightOf(a) - heightOf(b)) : shapes;
};

/** What a layer of symbols would put on paper, the first to be placed first. */
export const layerSymbols = (
  style: LayerStyle,
  { shapes, drawing }: Drawn,
): readonly PaperSymbol[] => {
  const ordered = inDrawingOrder(style, shapes);
  const placement = style.word('symbol-placement');
  switch (placement) {
    case 'point':
      return ordered.flatMap((shape) => atPoints(style, shape, drawing));
    case 'line':
      if (style.has('icon-image')) {
        throw notPrintable(style.id, 'a picture along a line');
      }
      return ordered.flatMap((shape) => alongLines(style, shape, drawing));
    default:
      throw notPrintable(style.id, `the placement "${placement}"`);
  }
};

/** Whether a point is on the map. */
export const isOnSheet = ([x, y]: Point, { projection: { frame } }: Drawing): boolean =>
  x >= 0 && y >= 0 && x <= frame.widthMm && y <= frame.heightMm;
