import type { Theme } from '@waystation/cartography';
import {
  type BoundaryKind,
  type BoundaryLine,
  type BoundaryStroke,
  boundaryStrokes,
} from '@waystation/layers';
import { pathText } from '../geometry/path-text';
import type { PictureFrame } from '../geometry/picture-frame';
import { attributes } from '../markup/attributes';
import { html, type Markup } from '../markup/html';

const idOf = (kind: BoundaryKind): string => `fp-line-${kind}`;

/** The lines of a picture, once for both appearances; widths are those of the screen. */
export const boundaryDefs = (
  lines: readonly BoundaryLine[],
  frame: PictureFrame,
): readonly Markup[] =>
  lines.map(
    ({ kind, line }) =>
      html`<path id="${idOf(kind)}" fill="none" vector-effect="non-scaling-stroke" stroke-linejoin="round" d="${pathText(line.coordinates, frame)}"/>`,
  );

const strokesOf = ({ kind, colour, width, dash, casing }: BoundaryStroke): Markup => {
  const href = `#${idOf(kind)}`;
  const line = { href, stroke: colour, strokeWidth: width, strokeDasharray: dash?.join(' ') };
  const below = casing && {
    href,
    stroke: casing.colour,
    strokeWidth: casing.width,
    strokeOpacity: casing.opacity,
  };
  return html`${below === undefined ? null : html`<use${attributes(below)}/>`}<use${attributes(line)}/>`;
};

/** The strokes of the lines, weak to strong, as on the map. */
export const boundaryStrokeUses = (
  lines: readonly BoundaryLine[],
  { theme, onChoropleth }: { readonly theme: Theme; readonly onChoropleth: boolean },
): readonly Markup[] => {
  const drawn = new Set(lines.map(({ kind }) => kind));
  return boundaryStrokes({ visible: true, opacity: 1, selected: null, onChoropleth }, theme)
    .filter(({ kind }) => drawn.has(kind))
    .map(strokesOf);
};
