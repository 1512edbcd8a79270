import type { DrawnIn } from './drawing-svg';
import type { FigureDrawing, Measure, Piece } from './figure-drawing';
import { escaped } from './svg-text';

/** Sharp on paper, too: 192 pixels an inch. */
const SCALE = 2;

const fontOf = (
  { size, isBold }: { readonly size: number; readonly isBold: boolean },
  family: string,
): string => `${isBold ? 600 : 400} ${size}px ${family}`;

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('This browser gives no canvas to draw on.');
  }
  return context;
};

/** Measures texts in the letters of the page. */
export const measureIn = (family: string): Measure => {
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = fontOf(font, family);
    return context.measureText(text).width;
  };
};

/** A piece of SVG as a picture that a canvas takes. */
const imageOf = async (
  { width, height, markup }: Extract<Piece, { kind: 'drawn' }>,
  family: string,
): Promise<HTMLImageElement> => {
  const image = new Image(width * SCALE, height * SCALE);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}" font-family="${escaped(family)}">${markup}</svg>`;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};

/** A drawing as PNG, in the letters of the page; what is drawn already has those of the device. */
export const drawingPng = async (
  { width, height, pieces }: FigureDrawing,
  { direction, family }: DrawnIn,
): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = contextOf(canvas);
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.direction = direction;
  const placed = (x: number, wide = 0): number => (direction === 'rtl' ? width - x - wide : x);
  for (const piece of pieces) {
    if (piece.kind === 'drawn') {
      const { x, y, width: wide, height: high } = piece;
      context.drawImage(await imageOf(piece, family), placed(x, wide), y, wide, high);
      continue;
    }
    context.fillStyle = piece.fill;
    if (piece.kind === 'box') {
      context.fillRect(placed(piece.x, piece.width), piece.y, piece.width, piece.height);
    } else {
      context.font = fontOf(piece, family);
      context.textAlign = piece.isAtEnd ? 'end' : 'start';
      context.fillText(piece.text, placed(piece.x), piece.y);
    }
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob)));
  });
};
