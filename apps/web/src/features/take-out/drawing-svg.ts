import type { FigureDrawing, Piece } from './figure-drawing';
import { escaped, short } from './svg-text';

/** In which direction a drawing is read, and in which letters. */
export type DrawnIn = {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly family: string;
  /** What it is called by programs that list drawings, and for who cannot see it. */
  readonly title: string;
  /** Rules that bring its letters along; empty: it has those of the device. */
  readonly fonts: string;
};

const pieceSvg = (piece: Piece, placed: (x: number, width?: number) => number): string => {
  if (piece.kind === 'box') {
    const { x, y, width, height, fill } = piece;
    return `<rect x="${short(placed(x, width))}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;
  }
  if (piece.kind === 'drawn') {
    const { x, y, width, height, markup } = piece;
    return `<svg x="${short(placed(x, width))}" y="${short(y)}" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" overflow="visible" direction="ltr">${markup}</svg>`;
  }
  const { text, x, y, size, isBold, isAtEnd, fill } = piece;
  const anchor = isAtEnd ? ' text-anchor="end"' : '';
  const weight = isBold ? ' font-weight="600"' : '';
  return `<text x="${short(placed(x))}" y="${short(y)}" font-size="${size}"${weight}${anchor} fill="${fill}">${escaped(text)}</text>`;
};

/**
 * A drawing as SVG that opens by itself. Its text stays text, to be found, read aloud and corrected; the
 * letters come along, and programs that pass over such letters keep each line's width (decision 052).
 */
export const drawingSvg = (
  { width, height, pieces }: FigureDrawing,
  { direction, language, family, title, fonts }: DrawnIn,
): string => {
  const placed = (x: number, wide = 0): number => (direction === 'rtl' ? width - x - wide : x);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="${direction}" xml:lang="${language}" font-family="${escaped(family)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...(fonts === '' ? [] : [`<style>${fonts}</style>`]),
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...pieces.map((piece) => pieceSvg(piece, placed)),
    '</svg>\n',
  ].join('');
};
