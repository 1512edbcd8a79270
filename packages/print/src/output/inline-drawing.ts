import { element } from '#map/svg/markup';

/** What our own drawings are made of. None of it runs anything or asks for anything. */
const PLAIN =
  /^(svg|g|defs|use|symbol|clipPath|mask|pattern|linearGradient|radialGradient|stop|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc)$/;

const HEAD = /^<svg[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/;

const isPlain = (svg: string): boolean =>
  [...svg.matchAll(/<([^\s/>!?]+)/g)].every(([, name = '']) => PLAIN.test(name)) &&
  !/<[^>]*\s(on\w+|style|href|xlink:href="(?!#))/.test(svg) &&
  !/<[!?]|url\((?!#)/.test(svg);

const withIds = (markup: string, prefix: string): string =>
  markup
    .replaceAll(' id="', ` id="${prefix}`)
    .replaceAll('url(#', `url(#${prefix}`)
    .replaceAll('xlink:href="#', `xlink:href="#${prefix}`);

/**
 * A drawing as a group of another one, with names of its own, so that its layers can be found in it;
 * null: it is not made of plain shapes and words, as a logo may not be, and stays a picture that nothing
 * in it can reach out of.
 */
export const inlineDrawing = (
  svg: string,
  {
    width,
    height,
    prefix,
  }: { readonly width: number; readonly height: number; readonly prefix: string },
): string | null => {
  const [head, ofWidth, ofHeight] = HEAD.exec(svg) ?? [];
  if (head === undefined || !isPlain(svg)) {
    return null;
  }
  const transform = `scale(${width / Number(ofWidth)} ${height / Number(ofHeight)})`;
  const inner = svg.slice(head.length).replace(/<\/svg>\s*$/, '');
  return element('g', { transform }, withIds(inner, prefix));
};
