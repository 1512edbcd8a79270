import { type AreaPattern, MAP_COLOURS, THEMES, type Theme } from '@waystation/cartography';
import type { AreaRow } from '@waystation/layers';
import type { Position } from 'geojson';
import { pathText } from '../geometry/path-text';
import { type PictureFrame, UNITS_PER_PIXEL } from '../geometry/picture-frame';
import { attributes } from '../markup/attributes';
import { html, type Markup } from '../markup/html';
import type { PictureAreas } from '../read-areas';
import type { ToDraw } from '../what-to-draw';
import { type AreaFill, areaFills, type MarkPaint, markPaint } from './area-fills';
import { boundaryDefs, boundaryStrokeUses } from './boundary-paths';
import { type PatternPlace, patternDefs, patternFill } from './pattern-defs';

/** What a picture is drawn of, and what it is called. */
export type PictureWanted = {
  readonly toDraw: ToDraw;
  readonly areas: PictureAreas;
  readonly frame: PictureFrame;
  readonly name: string;
  /** What it shows, in words. */
  readonly said: string;
  /** The patterns that the legend beside it shows. */
  readonly patterns: readonly AreaPattern[];
};

const PLACES = ['desk', 'hand'] as const satisfies readonly PatternPlace[];

const ringsOf = ({ polygon }: AreaRow): readonly Position[][] => {
  if (polygon === null) {
    return [];
  }
  return polygon.type === 'Polygon' ? polygon.coordinates : polygon.coordinates.flat();
};

const shapeId = (index: number): string => `fp-areas-${index}`;

type Painted = { readonly href: string; readonly paint: MarkPaint };

const colourUse = ({ href, paint }: Painted): Markup =>
  html`<use${attributes({ href, fill: paint.colour, fillOpacity: paint.opacity })}/>`;

const patternUses = (painted: readonly Painted[], theme: Theme, place: PatternPlace): Markup => {
  const uses = painted.flatMap(({ href, paint: { pattern, patternOpacity } }) => {
    const named = pattern && { pattern, theme, place };
    const fill = named && patternFill(named);
    return fill === null
      ? []
      : html`<use${attributes({ href, fill, fillOpacity: patternOpacity })}/>`;
  });
  return html`<g class="fp-${place}">${uses}</g>`;
};

const paintedBy = (
  fills: readonly AreaFill[],
  { toDraw, areas }: PictureWanted,
  theme: Theme,
): readonly Painted[] => {
  const { figures } = areas;
  const wanted = toDraw.figures;
  if (figures === null || wanted === null) {
    return [];
  }
  const setting = {
    classes: figures.context.breaks.lower.length,
    setting: toDraw.view.classes,
    opacity: wanted.opacity,
    theme,
  };
  return fills.map(({ mark }, index) => ({
    href: `#${shapeId(index)}`,
    paint: markPaint(mark, setting),
  }));
};

const inTheme = (theme: Theme, fills: readonly AreaFill[], wanted: PictureWanted): Markup => {
  const painted = paintedBy(fills, wanted, theme);
  const onChoropleth = wanted.areas.figures !== null;
  return html`<g class="fp-${theme}"><g fill="${MAP_COLOURS[theme].focusLand}">${fills.map((_, index) => html`<use href="#${shapeId(index)}"/>`)}</g>${painted.map(colourUse)}${PLACES.map((place) => patternUses(painted, theme, place))}${boundaryStrokeUses(wanted.areas.lines, { theme, onChoropleth })}</g>`;
};

const framed = ({ kind, width, height }: PictureFrame, drawn: Markup): Markup =>
  kind === 'whole'
    ? html`<svg viewBox="0 0 ${width} ${height}" width="100%" height="100%" overflow="visible">${drawn}</svg>`
    : html`<svg x="50%" y="50%" width="1" height="1" viewBox="0 0 ${UNITS_PER_PIXEL} ${UNITS_PER_PIXEL}" overflow="visible">${drawn}</svg>`;

/**
 * The picture: each shape once, and how it is filled in both appearances, of which the page's style
 * shows one. Colours are attributes, not styles, so that the content-security policy stays strict.
 */
export const pictureSvg = (wanted: PictureWanted): Markup => {
  const { areas, frame, name, said, patterns } = wanted;
  const { figures, rows, lines } = areas;
  const fills =
    figures === null
      ? [{ mark: { kind: 'zero' } as const, rows }]
      : areaFills(rows, figures.context);
  const shapes = fills.map(
    (fill, index) =>
      html`<path id="${shapeId(index)}" d="${pathText(fill.rows.flatMap(ringsOf), frame)}"/>`,
  );
  const drawn = html`${THEMES.map((theme) => inTheme(theme, fills, wanted))}`;
  return html`<svg class="fp-${frame.kind}" role="img" aria-labelledby="fp-name" aria-describedby="fp-said"><title id="fp-name">${name}</title><desc id="fp-said">${said}</desc><defs>${patternDefs(patterns)}${shapes}${boundaryDefs(lines, frame)}</defs>${framed(frame, drawn)}</svg>`;
};
