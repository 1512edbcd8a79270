import type { DrawnIn } from './drawing-svg';
import type { FigureDrawing, Measure } from './figure-drawing';

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

/** A drawing as PNG, in the letters of the page. */
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
