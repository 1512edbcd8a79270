import type { Feature } from 'geojson';
import type { Point } from '../projection/equal-area';
import type { LayerStyle } from '../style/layer-style';
import { alignmentOf, type TextAnchor, textAnchors } from './anchors';
import { padded } from './collisions';
import type { TextPlace } from './symbol';
import type { TextBlock } from './text-block';

const justifyOf = (wanted: string, across: number): TextPlace['justify'] => {
  switch (wanted) {
    case 'left':
    case 'right':
      return wanted;
    case 'auto':
      return across === 0 ? 'left' : across === 1 ? 'right' : 'center';
    default:
      return 'center';
  }
};

const placeAt = (
  { name, offset, isPadded }: TextAnchor,
  block: TextBlock,
  {
    at,
    padding,
    justify,
  }: { readonly at: Point; readonly padding: number; readonly justify: string },
): TextPlace => {
  const { across, down } = alignmentOf(name);
  // Of texts that may stand on several sides MapLibre aligns the box with its padding.
  const by = isPadded ? padding : 0;
  const box = {
    x: at[0] + offset[0] * block.size - across * (block.width + 2 * by) + by,
    y: at[1] + offset[1] * block.size - down * (block.height + 2 * by) + by,
    width: block.width,
    height: block.height,
  };
  return {
    middle: [box.x + box.width / 2, box.y + box.height / 2],
    turn: 0,
    justify: justifyOf(justify, across),
    boxes: [padded(box, padding)],
    covers: [box],
  };
};

/** The places of a text beside its point, in the order that the style prefers. */
export const pointPlaces = (
  style: LayerStyle,
  feature: Feature,
  {
    block,
    at,
    pointScale,
  }: {
    readonly block: TextBlock;
    readonly at: Point;
    readonly pointScale: number;
  },
): readonly TextPlace[] => {
  const padding = style.number('text-padding', feature) * pointScale;
  const justify = style.word('text-justify', feature);
  return textAnchors(style, feature).map((anchor) =>
    placeAt(anchor, block, { at, padding, justify }),
  );
};
