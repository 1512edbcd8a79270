import { type Glyph, glyphSvg } from '@waystation/cartography';
import { element } from './markup';

/** The paths of a symbol, in CSS pixels round its centre. */
export const glyphMarkup = (glyph: Glyph): string =>
  glyphSvg(glyph)
    .paths.map((path) =>
      element('path', {
        d: path.d,
        fill: path.fill,
        'fill-opacity': path.fillOpacity,
        stroke: path.stroke,
        'stroke-opacity': path.strokeOpacity,
        'stroke-width': path.strokeWidth,
        'stroke-dasharray': path.strokeDasharray,
        'stroke-linecap': path.strokeLinecap,
        'stroke-linejoin': path.strokeLinejoin,
      }),
    )
    .join('');
