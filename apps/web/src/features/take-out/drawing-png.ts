import type { FigureDrawing, Measure } from './figure-drawing';
import type { BroughtFont } from './page-fonts';
import { escaped } from './svg-text';

/** Sharp on paper, too: 192 pixels an inch. */
const SCALE = 2;

const canvasOf = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('This browser gives no canvas to draw on.');
  }
  return context;
};

/** Measures texts in the letters of the page. */
export const measureIn = (family: string): Measure => {
  const context = canvasOf(1, 1);
  return (text, { size, isBold }) => {
    context.font = `${isBold ? 600 : 400} ${size}px ${family}`;
    return context.measureText(text).width;
  };
};

/** The side of the square under a drawing in which a font shows that it is there. */
const SIGN = 24;

/** A drawing with a letter of each of its fonts under it. */
const withSigns = (
  svg: string,
  { height, fonts }: { readonly height: number; readonly fonts: readonly BroughtFont[] },
): string => {
  const signs = fonts.map(
    ({ family, letter }, index) =>
      `<text x="${index * SIGN + SIGN / 2}" y="${height + SIGN - 6}" font-size="${SIGN - 8}" text-anchor="middle" direction="ltr" font-family="${escaped(family)}">${escaped(letter)}</text>`,
  );
  return svg
    .replace(/ height="[^"]*" viewBox="0 0 (\S+) [^"]*"/, (_all, width) => {
      const high = height + SIGN;
      return ` height="${high}" viewBox="0 0 ${width} ${high}"`;
    })
    .replace(/<\/svg>\s*$/, `${signs.join('')}</svg>`);
};

/** Whether each sign has been drawn: a browser reads the fonts of a picture after the picture. */
const areSignsDrawn = (
  image: HTMLImageElement,
  { height, fonts }: { readonly height: number; readonly fonts: readonly BroughtFont[] },
): boolean =>
  fonts.every((_font, index) => {
    const context = canvasOf(SIGN, SIGN);
    context.drawImage(image, index * SIGN, height, SIGN, SIGN, 0, 0, SIGN, SIGN);
    return context.getImageData(0, 0, SIGN, SIGN).data.some((byte) => byte > 0);
  });

/** Frames that a font is waited for; then the picture is made with the letters of the device. */
const MOST_FRAMES = 300;

const nextFrame = async (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** A drawing as PNG: the same SVG, which brings its own letters, as the browser draws it. */
export const drawingPng = async (
  svg: string,
  { width, height }: Pick<FigureDrawing, 'width' | 'height'>,
  fonts: readonly BroughtFont[],
): Promise<Blob> => {
  const high = Math.ceil(height);
  const signs = { height: high, fonts };
  const image = new Image(width, high + SIGN);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withSigns(svg, signs))}`;
  await image.decode();
  for (let frame = 0; frame < MOST_FRAMES && !areSignsDrawn(image, signs); frame += 1) {
    await nextFrame();
  }
  const context = canvasOf(width * SCALE, high * SCALE);
  const { canvas } = context;
  context.drawImage(image, 0, 0, canvas.width, canvas.height + SIGN * SCALE);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob)));
  });
};
