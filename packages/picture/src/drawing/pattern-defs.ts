import {
  type AreaPattern,
  glyphSvg,
  MAP_COLOURS,
  patternTile,
  THEMES,
  type Theme,
} from '@waystation/cartography';
import { attributes } from '../markup/attributes';
import { html, type Markup } from '../markup/html';

/** Where a pattern is seen: beside the picture, or in it on a wide or a narrow screen. */
export type PatternPlace = 'legend' | 'desk' | 'hand';

/**
 * Units that a pixel of the tile takes. In the picture two units are a pixel on a desk; on a phone the
 * same picture is about two fifths as large, and a hatch would run together.
 */
const SCALES = { legend: 1, desk: 2, hand: 5 } as const satisfies Record<PatternPlace, number>;

type Named = {
  readonly pattern: AreaPattern;
  readonly theme: Theme;
  readonly place: PatternPlace;
};

const idOf = ({ pattern, theme, place }: Named): string => `fp-${theme}-${place}-${pattern}`;

/** The value of `fill` that fills with a pattern. */
export const patternFill = (named: Named): string => `url(#${idOf(named)})`;

const definition = (pattern: AreaPattern, theme: Theme): Markup => {
  const tile = patternTile(pattern, MAP_COLOURS[theme]);
  const { viewBox, paths } = glyphSvg(tile);
  const own = idOf({ pattern, theme, place: 'legend' });
  const scaled = (['desk', 'hand'] as const).map(
    (place) =>
      html`<pattern id="${idOf({ pattern, theme, place })}" href="#${own}" patternTransform="scale(${SCALES[place]})"/>`,
  );
  return html`<pattern id="${own}" width="${tile.size}" height="${tile.size}" patternUnits="userSpaceOnUse" viewBox="${viewBox}">${paths.map((path) => html`<path${attributes(path)}/>`)}</pattern>${scaled}`;
};

/** The tiles of patterns in both appearances and at every scale. */
export const patternDefs = (patterns: readonly AreaPattern[]): readonly Markup[] =>
  patterns.flatMap((pattern) => THEMES.map((theme) => definition(pattern, theme)));
