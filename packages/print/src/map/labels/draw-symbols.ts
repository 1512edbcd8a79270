import { isolate } from '@waystation/i18n';
import type { Feature } from 'geojson';
import { short } from '../shapes/path-text';
import type { LayerStyle } from '../style/layer-style';
import { inColour } from '../style/paper-colour';
import { type Attributes, element, inGroups, type Painted } from '../svg/markup';
import { FACES } from './faces';
import { fontFamilyFor, inFonts } from './font-family';
import type { PlacedSymbol, TextPlace } from './symbol';
import type { TextBlock } from './text-block';

/** From the middle of a line of Noto Sans down to its baseline, in heights of its letters. */
const TO_BASELINE = 0.35;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const ALONE = /^[\p{Script=Arabic}\p{M}\s]*$/u;

/**
 * Text as it is written. Programs differ on which end of a line "start" means where a whole text runs
 * from right to left, so that is never said of the text; a name of several scripts is a piece of its own
 * instead, which runs as its first letter does.
 */
const written = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && !ALONE.test(text) ? isolate(text) : text;

/** Where a line starts. */
const lineAt = (
  { middle: [x], justify }: TextPlace,
  block: TextBlock,
): { readonly x: number; readonly anchor: string } => {
  switch (justify) {
    case 'left':
      return { x: x - block.width / 2, anchor: 'start' };
    case 'right':
      return { x: x + block.width / 2, anchor: 'end' };
    case 'center':
      return { x, anchor: 'middle' };
    default:
      return justify satisfies never;
  }
};

const familyOf = ({ lines }: TextBlock): string =>
  fontFamilyFor(lines.map(({ text }) => text).join(''));

const textBody = (place: TextPlace, block: TextBlock, more: Attributes): string => {
  const [x, y] = place.middle;
  const family = familyOf(block);
  const lines = block.lines.map((line, index) => {
    const at = lineAt(place, block);
    const own = fontFamilyFor(line.text);
    const down = y - block.height / 2 + (index + 0.5) * block.lineHeight + TO_BASELINE * block.size;
    return element(
      'tspan',
      {
        x: short(at.x),
        y: short(down),
        'text-anchor': at.anchor,
        // Of a name in two languages each line has the fonts of its own.
        'font-family': own === family ? undefined : own,
      },
      inFonts(written(line.text)),
    );
  });
  return element(
    'text',
    {
      ...more,
      transform:
        place.turn === 0 ? undefined : `rotate(${[place.turn, x, y].map(short).join(' ')})`,
    },
    lines.join(''),
  );
};

const fontOf = (block: TextBlock): Attributes => {
  const { face, size, letterSpacing } = block;
  const { weight, slant } = FACES[face];
  return {
    'font-family': familyOf(block),
    'font-size': short(size),
    'font-weight': weight,
    'font-style': slant === 'normal' ? undefined : slant,
    'letter-spacing': letterSpacing === 0 ? undefined : short(letterSpacing),
  };
};

/** Some drawing programs draw outlines over letters whatever is asked, so the halo is a text of its own below. */
const haloOf = (
  style: LayerStyle,
  feature: Feature,
  { place, block, pointScale }: TextDrawn,
): readonly Painted[] => {
  const width = style.number('text-halo-width', feature) * pointScale;
  const colour = inColour(
    'stroke',
    style.colour('text-halo-color', feature),
    style.number('text-opacity', feature),
  );
  return width === 0 || colour['stroke-opacity'] === 0
    ? []
    : [
        {
          look: {
            ...fontOf(block),
            ...colour,
            fill: 'none',
            'stroke-width': short(width * 2),
            'stroke-linejoin': 'round',
          },
          body: textBody(place, block, { 'aria-hidden': 'true' }),
        },
      ];
};

type TextDrawn = {
  readonly place: TextPlace;
  readonly block: TextBlock;
  readonly pointScale: number;
};

/** Icons, then halos, then letters of the symbols that found their place. */
export const drawSymbols = (
  style: LayerStyle,
  placed: readonly PlacedSymbol[],
  pointScale: number,
): string => {
  const icons = placed.map(({ icon }) => icon?.markup ?? '').join('');
  const texts = placed.flatMap(({ symbol: { feature, text }, text: place }) =>
    text === null || place === null || style.number('text-opacity', feature) === 0
      ? []
      : [{ feature, drawn: { place, block: text.block, pointScale } }],
  );
  const halos = texts.flatMap(({ feature, drawn }) => haloOf(style, feature, drawn));
  const letters = texts.map(({ feature, drawn: { place, block } }): Painted => {
    const opacity = style.number('text-opacity', feature);
    const colour = inColour('fill', style.colour('text-color', feature), opacity);
    return { look: { ...fontOf(block), ...colour }, body: textBody(place, block, {}) };
  });
  return `${icons}${inGroups(halos)}${inGroups(letters)}`;
};
