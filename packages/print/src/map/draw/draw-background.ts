import type { LayerStyle } from '../style/layer-style';
import { inColour } from '../style/paper-colour';
import { element } from '../svg/markup';
import type { Drawing } from './drawing';

/** A colour over the whole frame. */
export const drawBackground = (style: LayerStyle, { projection }: Drawing): string =>
  element('rect', {
    width: projection.frame.widthMm,
    height: projection.frame.heightMm,
    ...inColour('fill', style.colour('background-color'), style.number('background-opacity')),
  });
