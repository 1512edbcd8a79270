import type { Drawn } from './drawn-page';
import { escaped, short } from './svg-text';

/** How letters stand in a text of a font: where their line is, of its height from the top. */
type BaselineOf = (font: string) => number;

type Walk = {
  readonly origin: DOMRect;
  readonly baselineOf: BaselineOf;
  /** Hatchings by their colours, each once. */
  readonly hatchings: Map<string, string>;
  /** Tells the ids of one drawing apart from those of others on a page. */
  readonly prefix: string;
};

/** What an SVG on the page takes from its styles, and has to say by itself once it stands alone. */
const SAID_BY_STYLE = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'font-size',
  'font-weight',
  'font-stretch',
  'text-anchor',
] as const;

/** Texts that only those hear who cannot see are laid out as one pixel. */
const HEARD_ALONE = 1;

const alone = (chart: SVGSVGElement): SVGSVGElement => {
  const copy = document.importNode(chart, true);
  const [own, copied] = [chart.querySelectorAll('*'), copy.querySelectorAll('*')];
  own.forEach((element, index) => {
    const style = getComputedStyle(element);
    const target = copied[index];
    for (const name of SAID_BY_STYLE) {
      target?.setAttribute(name, style.getPropertyValue(name));
    }
    target?.removeAttribute('class');
  });
  return copy;
};

const svgMarkup = (chart: SVGSVGElement, { origin }: Walk): string => {
  const box = chart.getBoundingClientRect();
  const copy = alone(chart);
  copy.removeAttribute('class');
  copy.removeAttribute('role');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('x', short(box.left - origin.left));
  copy.setAttribute('y', short(box.top - origin.top));
  // Letters of another device may be wider than the drawing was made for: they are not cut at its edge.
  copy.setAttribute('overflow', 'visible');
  copy.setAttribute('direction', getComputedStyle(chart).direction);
  return new XMLSerializer().serializeToString(copy);
};

const COLOUR = /(?:rgba?|oklch|oklab|lab|lch|color|hsla?)\([^)]*\)|#[0-9a-f]{3,8}/i;
const NO_COLOUR = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;

const hatchOf = (image: string, { hatchings, prefix }: Walk): string => {
  const colour = COLOUR.exec(image)?.[0] ?? 'currentColor';
  const known = hatchings.get(colour);
  const id = known ?? `${prefix}-${hatchings.size}`;
  hatchings.set(colour, id);
  return `url(#${id})`;
};

/** The ground and the edge of an element, as far as it has any. */
const boxMarkup = (element: Element, style: CSSStyleDeclaration, walk: Walk): readonly string[] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = `x="${short(left - walk.origin.left)}" y="${short(top - walk.origin.top)}" width="${short(width)}" height="${short(height)}" rx="${short(Number.parseFloat(style.borderTopLeftRadius) || 0)}"`;
  const hasEdge =
    style.borderTopStyle !== 'none' &&
    Number.parseFloat(style.borderTopWidth) > 0 &&
    Number.parseFloat(style.borderLeftWidth) > 0;
  const dashes = style.borderTopStyle === 'dashed' ? ' stroke-dasharray="3 2"' : '';
  return [
    ...(NO_COLOUR.test(style.backgroundColor)
      ? []
      : [`<rect ${at} fill="${escaped(style.backgroundColor)}"/>`]),
    ...(style.backgroundImage.includes('repeating-linear-gradient')
      ? [`<rect ${at} fill="${hatchOf(style.backgroundImage, walk)}"/>`]
      : []),
    ...(hasEdge
      ? [`<rect ${at} fill="none" stroke="${escaped(style.borderTopColor)}"${dashes}/>`]
      : []),
  ];
};

type Line = { text: string; left: number; right: number; top: number; bottom: number };

/** The words of a text, line by line as the page breaks them. */
const linesOf = (text: Text): readonly Line[] => {
  const lines: Line[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (width === 0) {
      continue;
    }
    if (last !== undefined && Math.abs(last.top - top) < (bottom - top) / 2) {
      last.text = `${last.text} ${word}`;
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    } else {
      lines.push({ text: word, left, right, top, bottom });
    }
  }
  return lines;
};

/** Texts have the width that they had, so that other letters do not run into what is beside them. */
const textMarkup = (text: Text, style: CSSStyleDeclaration, walk: Walk): readonly string[] => {
  const { origin, baselineOf } = walk;
  const { fontSize, fontWeight, fontStretch, fontFamily, color, direction } = style;
  const share = baselineOf(`${fontWeight} ${fontSize} ${fontFamily}`);
  return linesOf(text).map(({ text: words, left, right, top, bottom }) => {
    const x = (direction === 'rtl' ? right : left) - origin.left;
    const y = top + (bottom - top) * share - origin.top;
    return `<text x="${short(x)}" y="${short(y)}" direction="${direction}" font-size="${Number.parseFloat(fontSize)}" font-weight="${fontWeight}" font-stretch="${fontStretch}" fill="${escaped(color)}" textLength="${short(right - left)}" lengthAdjust="spacingAndGlyphs">${escaped(words)}</text>`;
  });
};

const markupOf = (element: Element, walk: Walk): readonly string[] => {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isHeardAlone = width <= HEARD_ALONE && height <= HEARD_ALONE;
  if (style.display === 'none' || style.visibility === 'hidden' || isHeardAlone) {
    return style.display === 'contents' ? insideOf(element, style, walk) : [];
  }
  return element instanceof SVGSVGElement
    ? [svgMarkup(element, walk)]
    : [...boxMarkup(element, style, walk), ...insideOf(element, style, walk)];
};

const insideOf = (element: Element, style: CSSStyleDeclaration, walk: Walk): readonly string[] =>
  [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) {
      return textMarkup(child, style, walk);
    }
    return child instanceof Element ? markupOf(child, walk) : [];
  });

const patternsOf = ({ hatchings }: Walk): string =>
  [...hatchings]
    .map(
      ([colour, id]) =>
        `<pattern id="${id}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="4" stroke-width="3" stroke="${escaped(colour)}"/></pattern>`,
    )
    .join('');

/** Where the line of letters is in the fonts of the page. */
const pageBaselines = (): BaselineOf => {
  const context = document.createElement('canvas').getContext('2d');
  return (font) => {
    if (context === null) {
      return 0.8;
    }
    context.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
    return up / (up + down);
  };
};

/**
 * A part of the page as it is drawn, in SVG of its own: grounds, edges, hatchings, texts where they stand
 * and the drawings in it. In the light colours, because it goes onto white paper; nothing of that is
 * seen, as the page is not painted in between.
 */
export const drawnOnPage = (part: Element): Drawn => {
  const page = document.documentElement;
  const { theme } = page.dataset;
  page.dataset.theme = 'light';
  const origin = part.getBoundingClientRect();
  const walk = {
    origin,
    baselineOf: pageBaselines(),
    hatchings: new Map<string, string>(),
    prefix: 'hatch',
  };
  const pieces = markupOf(part, walk);
  if (theme === undefined) {
    delete page.dataset.theme;
  } else {
    page.dataset.theme = theme;
  }
  return {
    width: Math.ceil(origin.width),
    height: Math.ceil(origin.height),
    markup: `<defs>${patternsOf(walk)}</defs>${pieces.join('')}`,
  };
};
