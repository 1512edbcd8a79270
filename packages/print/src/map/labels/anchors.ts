import { VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { Point } from '../projection/equal-area';
import type { LayerStyle } from '../style/layer-style';

/** Which part of a block lies at its point: `left` means that it stands to the right of it. */
export type Alignment = { readonly across: number; readonly down: number };

/** One way to place a text: how it is aligned, and how far off its point, in heights of its letters. */
export type TextAnchor = {
  readonly name: string;
  readonly offset: Point;
  /** Whether the room around the text is aligned with the point, and not the text itself. */
  readonly isPadded: boolean;
};

/** What MapLibre takes off the distance above and below, as the block is higher than its letters. */
const BASELINE = 7 / 24;

/** How a block of text or an icon is aligned with its point. */
export const alignmentOf = (anchor: string): Alignment => ({
  across: anchor.endsWith('left') ? 0 : anchor.endsWith('right') ? 1 : 0.5,
  down: anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? 1 : 0.5,
});

const signs = (anchor: string): Point => {
  const { across, down } = alignmentOf(anchor);
  return [1 - across * 2, 1 - down * 2];
};

const radial = (name: string, distance: number): TextAnchor => {
  const [x, y] = signs(name);
  const each = Math.max(0, distance) / (x !== 0 && y !== 0 ? Math.SQRT2 : 1);
  return { name, isPadded: false, offset: [x * each, y * (each - BASELINE)] };
};

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** Two numbers of a style; none: no distance. */
export const pairOf = (value: unknown): Point => (isPair(value) ? value : [0, 0]);

const fromOffset = (name: string, [dx, dy]: Point): TextAnchor => {
  const [x, y] = signs(name);
  return { name, isPadded: true, offset: [x * Math.abs(dx), y * (Math.abs(dy) - BASELINE)] };
};

const fromPairs = (values: readonly unknown[]): readonly TextAnchor[] =>
  values.flatMap((name, index) => {
    if (index % 2 === 1 || typeof name !== 'string') {
      return [];
    }
    const [x, y] = pairOf(values[index + 1]);
    return [{ name, isPadded: true, offset: [x, y - signs(name)[1] * BASELINE] }];
  });

/** The ways in which a layer lets a text stand, the best first. */
export const textAnchors = (style: LayerStyle, feature: Feature): readonly TextAnchor[] => {
  const collection = style.value('text-variable-anchor-offset', feature);
  if (collection instanceof VariableAnchorOffsetCollection) {
    return fromPairs(collection.values);
  }
  const isRadial = style.has('text-radial-offset');
  const distance = style.number('text-radial-offset', feature);
  const offset = pairOf(style.value('text-offset', feature));
  const names = style.value('text-variable-anchor', feature);
  if (Array.isArray(names)) {
    return names.map((name) =>
      isRadial
        ? { ...radial(String(name), distance), isPadded: true }
        : fromOffset(String(name), offset),
    );
  }
  const name = style.word('text-anchor', feature);
  return [isRadial ? radial(name, distance) : { name, offset, isPadded: false }];
};
