import { slotOf } from '@waystation/layers';
import { createCollisions, type PaperBox } from '../labels/collisions';
import { drawSymbols } from '../labels/draw-symbols';
import { isOnSheet, layerSymbols } from '../labels/layer-symbols';
import { placeSymbols, type Room } from '../labels/place-symbols';
import type { OrderedLayer } from '../ordered-layers';
import { type PaperShape, sourceShapes } from '../shapes/source-shapes';
import { isShown, type LayerStyle, layerStyle } from '../style/layer-style';
import { drawBackground } from './draw-background';
import { drawCircles } from './draw-circles';
import { drawFills } from './draw-fills';
import { drawLines } from './draw-lines';
import type { Drawing, Drawn } from './drawing';

/** The drawn layers bottom first, those with nothing to show left out. */
export type DrawnLayers = {
  readonly layers: readonly { readonly id: string; readonly markup: string }[];
  /** How many of them are ground and areas, under every line and symbol. */
  readonly overGround: number;
  /** The pictures that something was drawn of. */
  readonly drawn: ReadonlySet<string>;
  readonly left: readonly {
    readonly layer: string;
    readonly what: 'labels';
    readonly count: number;
  }[];
};

type Result = {
  readonly id: string;
  readonly picture: string | null;
  readonly isGround: boolean;
  readonly markup: string;
  readonly left: number;
};

type Styled = OrderedLayer & { readonly style: LayerStyle };

const GROUND_SLOTS: readonly unknown[] = ['ground', 'choropleth', 'water'];

const placedMarkup = (style: LayerStyle, { shapes, drawing }: Drawn, room: Room) => {
  const placed = placeSymbols(layerSymbols(style, { shapes, drawing }), room);
  return {
    markup: drawSymbols(style, placed, drawing.pointScale),
    left: placed.filter(
      ({ symbol, text }) => symbol.text !== null && text === null && isOnSheet(symbol.at, drawing),
    ).length,
  };
};

const markupOf = (
  { layer, style }: Styled,
  drawn: Drawn,
  room: Room,
): Pick<Result, 'markup' | 'left'> => {
  switch (layer.type) {
    case 'background':
      return { markup: drawBackground(style, drawn.drawing), left: 0 };
    case 'fill':
      return { markup: drawFills(style, drawn), left: 0 };
    case 'line':
      return { markup: drawLines(style, drawn), left: 0 };
    case 'circle':
      return { markup: drawCircles(style, drawn), left: 0 };
    case 'symbol':
      return placedMarkup(style, drawn, room);
    default:
      return layer satisfies never;
  }
};

const byKey = <Value>(make: (layer: OrderedLayer) => Value): ((layer: OrderedLayer) => Value) => {
  const made = new Map<string, Value>();
  return (layer) => {
    const value = made.get(layer.source) ?? make(layer);
    made.set(layer.source, value);
    return value;
  };
};

/**
 * Draws every layer. Symbols and names find their places from the top layer down, as on the screen:
 * who is higher is placed first; what is `kept` no name may touch.
 */
export const drawLayers = (
  ordered: readonly OrderedLayer[],
  drawing: Drawing,
  kept: readonly PaperBox[],
): DrawnLayers => {
  const shapesOf = byKey(({ features }): readonly PaperShape[] =>
    sourceShapes(features, drawing.projection),
  );
  const room: Room = { taken: createCollisions(kept), frame: drawing.projection.frame };
  const results = ordered
    .map((each): Styled => ({ ...each, style: layerStyle(each.layer, drawing.zoom) }))
    .filter(({ layer }) => isShown(layer, drawing.zoom))
    .toReversed()
    .map((each): Result => {
      const shapes = shapesOf(each).filter(({ feature }) => each.style.shows(feature));
      return {
        id: each.layer.id,
        picture: each.picture,
        isGround: GROUND_SLOTS.includes(slotOf(each.layer)),
        ...markupOf(each, { shapes, drawing }, room),
      };
    })
    .toReversed();
  const layers = results.filter(({ markup }) => markup !== '');
  return {
    layers,
    drawn: new Set(layers.flatMap(({ picture }) => picture ?? [])),
    overGround: layers.filter(({ isGround }) => isGround).length,
    left: results
      .filter(({ left }) => left > 0)
      .map(({ id, left }) => ({ layer: id, what: 'labels', count: left })),
  };
};
