import {
  type AreaPattern,
  CARRIED_OVER_OPACITY,
  type ClassLegend,
  classColours,
  classLegend,
  type Hex,
  MAP_COLOURS,
  type NothingRow,
  THEMES,
  type Theme,
} from '@waystation/cartography';
import { classedFigure, LEGEND_WORDS, type Reader } from '@waystation/layers';
import { type ClassSetting, classRangeWords } from '@waystation/view';
import { patternFill } from '../drawing/pattern-defs';
import { attributes } from '../markup/attributes';
import { html, type Markup } from '../markup/html';
import type { PictureAreas, PictureFigures } from '../read-areas';

const SWATCH = { width: 22, height: 13 } as const;

/** The legend of the areas, from the scale that they are drawn by. */
export const legendOf = ({ rows }: PictureAreas, { context }: PictureFigures): ClassLegend =>
  classLegend(
    rows.map((row) => classedFigure(row, context)),
    context.breaks,
  );

/** The patterns that a legend shows; whatever the areas have is among them. */
export const patternsIn = ({ nothings }: ClassLegend): readonly AreaPattern[] =>
  nothings.flatMap(({ what }) => (what === 'zero' ? [] : what));

type Sample = {
  readonly colour: Hex | null;
  readonly opacity: number;
  readonly pattern: AreaPattern | null;
};

const swatch = (sampleIn: (theme: Theme) => Sample): Markup => {
  const { width, height } = SWATCH;
  const inTheme = (theme: Theme): Markup => {
    const { colour, opacity, pattern } = sampleIn(theme);
    const over = pattern && patternFill({ pattern, theme, place: 'legend' });
    return html`<g class="fp-${theme}">${colour && html`<rect${attributes({ width, height, fill: colour, fillOpacity: opacity })}/>`}${over && html`<rect${attributes({ width, height, fill: over })}/>`}</g>`;
  };
  return html`<svg aria-hidden="true"${attributes({ width, height })}>${THEMES.map(inTheme)}<rect x=".5" y=".5" width="21" height="12" fill="none" class="fp-edge"/></svg>`;
};

const nothingSample =
  (what: NothingRow['what']) =>
  (theme: Theme): Sample => {
    const { zero, classes } = MAP_COLOURS[theme];
    if (what === 'zero') {
      return { colour: zero, opacity: 1, pattern: null };
    }
    const isCarried = what === 'carriedOver';
    return {
      colour: isCarried ? classes[2] : null,
      opacity: isCarried ? CARRIED_OVER_OPACITY : 1,
      pattern: what,
    };
  };

type LegendWanted = {
  readonly legend: ClassLegend;
  readonly setting: ClassSetting;
  /** What the numbers count, and what is counted per class. */
  readonly unit: string;
  readonly areas: string;
};

/** Classes high to low with how many areas each holds, then every kind of nothing (design, 6). */
export const pictureLegend = (
  { legend, setting, unit, areas }: LegendWanted,
  reader: Reader,
): Markup => {
  const { t, formats } = reader;
  const { isolated, palette } = setting;
  const row = (mark: Markup, text: string, count: number): Markup =>
    html`<tr><td>${mark}</td><th scope="row"><bdi>${text}</bdi></th><td><bdi>${formats.number(count)}</bdi></td></tr>`;
  const classes = legend.classes
    .filter(({ index }) => isolated === null || index === isolated)
    .map(({ index, from, to, count }) => {
      const mark = swatch((theme) => ({
        colour: classColours(legend.classes.length, { palette, theme })[index] ?? null,
        opacity: 1,
        pattern: null,
      }));
      return row(mark, classRangeWords({ from, to }, legend.decimals, reader), count);
    });
  const nothings = legend.nothings.map(({ what, count }) =>
    row(swatch(nothingSample(what)), t(LEGEND_WORDS.nothing[what]), count),
  );
  const how =
    legend.method === 'handSet'
      ? null
      : html`<caption>${t(LEGEND_WORDS.method[legend.method])}</caption>`;
  return html`<table class="fp-legend">${how}<thead><tr><th scope="col" colspan="2">${unit}</th><th scope="col">${areas}</th></tr></thead><tbody>${classes}${nothings}</tbody></table>`;
};
