import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/**
 * Some rows of a picture: three bytes for each pixel, red first, row after row. They are of the next strip once
 * that was asked for: whoever wants to keep them copies them.
 */
export type PixelStrip = { readonly bytes: Buffer; readonly rows: number };

/**
 * Every strip but the last has so many rows: A0 at 600 dots per inch has 2.7 MB in one. A multiple of the 8 rows
 * of JPEG's blocks, and few enough for the 16 bits in which it counts the blocks of a strip.
 */
export const STRIP_ROWS = 32;

/** The renderer goes through the whole page each time, so it draws as many strips at once as take so much room. */
const DRAWN_BYTES = 24_000_000;

/**
 * The renderer cuts lines off at the edge of what it draws, and then shades the last row differently: so many
 * rows above and below are drawn, too, and left out.
 */
const SPARE_ROWS = 16;

/** Red, green and blue. */
export const BYTES_OF_PIXEL = 3;
const WHITE = 0xffffffff;

/** From fpdfview.h: three bytes a pixel; red first instead of blue; for print, without a screen's hinting. */
const THREE_BYTES = 2;
const FLAGS = 0x10 | 0x800;

const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');

const opened = (pdfium: WrappedPdfiumModule, pdf: Uint8Array): number => {
  const address = pdfium.pdfium.wasmExports.malloc(pdf.length);
  pdfium.pdfium.HEAPU8.set(pdf, address);
  const page = pdfium.FPDF_LoadPage(pdfium.FPDF_LoadMemDocument(address, pdf.length, ''), 0);
  if (page === 0) {
    throw new Error('The sheet that was set cannot be drawn as a picture.');
  }
  return page;
};

/** How large a picture is, in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/**
 * The only page of a PDF in pixels, from the top, drawn by the renderer of PDF that browsers have: a picture
 * is the printed page and nothing else. What is drawn at once has the same size whatever the picture's. Its
 * memory is given back with the thread that asked.
 */
export const pixelStrips = async function* (
  pdf: Uint8Array,
  { width, height }: PictureSize,
  drawnBytes = DRAWN_BYTES,
): AsyncGenerator<PixelStrip> {
  const code = await readFile(wasm);
  const pdfium = await init({ wasmBinary: Uint8Array.from(code).buffer });
  pdfium.PDFiumExt_Init();
  const page = opened(pdfium, pdf);
  const lineBytes = width * BYTES_OF_PIXEL;
  const stripsAtOnce = Math.max(1, Math.floor(drawnBytes / (lineBytes * STRIP_ROWS)));
  const most = Math.min(height, stripsAtOnce * STRIP_ROWS);
  const bitmapRows = most + 2 * SPARE_ROWS;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, bitmapRows, THREE_BYTES, 0, 0);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const strip = Buffer.alloc(Math.min(STRIP_ROWS, height) * lineBytes);
  for (let top = 0; top < height; top += most) {
    const drawn = Math.min(most, height - top);
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, bitmapRows, WHITE);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, SPARE_ROWS - top, width, height, 0, FLAGS);
    for (let from = 0; from < drawn; from += STRIP_ROWS) {
      const rows = Math.min(STRIP_ROWS, drawn - from);
      const bytes = strip.subarray(0, rows * lineBytes);
      const start = pdfium.FPDFBitmap_GetBuffer(bitmap) + (SPARE_ROWS + from) * stride;
      for (let row = 0; row < rows; row += 1) {
        const at = start + row * stride;
        bytes.set(pdfium.pdfium.HEAPU8.subarray(at, at + lineBytes), row * lineBytes);
      }
      yield { bytes, rows };
    }
  }
};
