import { Padding } from '@maplibre/maplibre-gl-style-spec';
import type { Glyph } from '@waystation/cartography';
import type { Drawing } from '../draw/drawing';
import type { Point } from '../projection/equal-area';
import { short } from '../shapes/path-text';
import type { PaperShape } from '../shapes/source-shapes';
import type { LayerStyle } from '../style/layer-style';
import { notPrintable } from '../style/printed-layer';
import { glyphMarkup } from '../svg/glyph-markup';
import { element } from '../svg/markup';
import { alignmentOf, pairOf } from './anchors';
import { padded } from './collisions';
import type { SymbolIcon } from './symbol';

const glyphOf = (style: LayerStyle, name: string, { glyph }: Drawing): Glyph => {
  const found = glyph(name);
  if (found === undefined) {
    throw notPrintable(style.id, `the picture "${name}"`);
  }
  return found;
};

const markupOf = (
  glyph: Glyph,
  name: string,
  {
    transform,
    opacity,
    drawing,
  }: {
    readonly transform: string;
    readonly opacity: number;
    readonly drawing: Drawing;
  },
): string => {
  if (opacity === 0 || glyph.parts.length === 0) {
    return '';
  }
  const id = drawing.definitions.idOf(`icon ${name}`, (own) =>
    element('g', { id: own }, glyphMarkup(glyph)),
  );
  // Older drawing programs know only the longer name of the reference.
  return element('use', {
    'xlink:href': `#${id}`,
    transform,
    opacity: opacity === 1 ? undefined : short(opacity),
  });
};

/** The icon of a layer at a point; null: it has none there. */
export const symbolIcon = (
  style: LayerStyle,
  { feature }: PaperShape,
  { at, drawing }: { readonly at: Point; readonly drawing: Drawing },
): SymbolIcon | null => {
  const name = style.has('icon-image') ? String(style.value('icon-image', feature) ?? '') : '';
  if (name === '') {
    return null;
  }
  const glyph = glyphOf(style, name, drawing);
  const scale = style.number('icon-size', feature);
  const { across, down } = alignmentOf(style.word('icon-anchor', feature));
  const [dx, dy] = pairOf(style.value('icon-offset', feature));
  const offset: Point = [dx + (0.5 - across) * glyph.size, dy + (0.5 - down) * glyph.size];
  // What is turned with the ground follows true north, which is not straight up beside the middle.
  const north =
    style.word('icon-rotation-alignment', feature) === 'map'
      ? drawing.projection.northAt(drawing.projection.toGround(at))
      : 0;
  const turn = style.number('icon-rotate', feature) + north;
  const mm = scale * drawing.pointScale;
  const transform = [
    `translate(${short(at[0])} ${short(at[1])})`,
    ...(turn === 0 ? [] : [`rotate(${short(turn)})`]),
    `scale(${short(mm)})`,
    ...(offset[0] === 0 && offset[1] === 0
      ? []
      : [`translate(${short(offset[0])} ${short(offset[1])})`]),
  ].join('');
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const half = (glyph.size / 2) * mm;
  const padding = style.value('icon-padding', feature);
  const box = {
    x: at[0] + (offset[0] * cos - offset[1] * sin) * mm - half,
    y: at[1] + (offset[0] * sin + offset[1] * cos) * mm - half,
    width: 2 * half,
    height: 2 * half,
  };
  const room = padding instanceof Padding ? Math.max(...padding.values) : 0;
  return {
    markup: markupOf(glyph, name, {
      transform,
      opacity: style.number('icon-opacity', feature),
      drawing,
    }),
    boxes: [padded(box, room * drawing.pointScale)],
    mayOverlap: style.flag('icon-allow-overlap', feature),
    yields: style.flag('icon-ignore-placement', feature),
    isOptional: style.flag('icon-optional', feature),
  };
};
