import type { PaperShape } from '../shapes/source-shapes';
import type { LayerStyle } from '../style/layer-style';

/** Features by the key that a style sorts them by, lowest first; without one as they come. */
export const inSortOrder = (
  shapes: readonly PaperShape[],
  style: LayerStyle,
  key: string,
): readonly PaperShape[] =>
  style.has(key)
    ? shapes
        .map((shape) => ({ shape, at: style.number(key, shape.feature) }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ shape }) => shape)
    : shapes;
