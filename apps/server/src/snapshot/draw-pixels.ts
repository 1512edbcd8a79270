import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** Three bytes for each pixel, red first, row after row. */
export type Pixels = {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
};

/** A picture is drawn in strips of so many rows, so that only one is in the renderer's memory. */
const STRIP_ROWS = 512;

const BYTES_OF_PIXEL = 3;
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

/**
 * The only page of a PDF in pixels, drawn by the renderer of PDF that browsers have: a picture is the
 * printed page and nothing else. Its memory is given back with the thread that asked.
 */
export const drawPixels = async (
  pdf: Uint8Array,
  { width, height }: Pick<Pixels, 'width' | 'height'>,
): Promise<Pixels> => {
  const code = await readFile(wasm);
  const pdfium = await init({ wasmBinary: Uint8Array.from(code).buffer });
  pdfium.PDFiumExt_Init();
  const page = opened(pdfium, pdf);
  const bytes = Buffer.alloc(width * height * BYTES_OF_PIXEL);
  for (let top = 0; top < height; top += STRIP_ROWS) {
    const rows = Math.min(STRIP_ROWS, height - top);
    const strip = pdfium.FPDFBitmap_CreateEx(width, rows, THREE_BYTES, 0, 0);
    pdfium.FPDFBitmap_FillRect(strip, 0, 0, width, rows, WHITE);
    pdfium.FPDF_RenderPageBitmap(strip, page, 0, -top, width, height, 0, FLAGS);
    const from = pdfium.FPDFBitmap_GetBuffer(strip);
    const stride = pdfium.FPDFBitmap_GetStride(strip);
    for (let row = 0; row < rows; row += 1) {
      const start = from + row * stride;
      const line = pdfium.pdfium.HEAPU8.subarray(start, start + width * BYTES_OF_PIXEL);
      bytes.set(line, (top + row) * width * BYTES_OF_PIXEL);
    }
    pdfium.FPDFBitmap_Destroy(strip);
  }
  return { bytes, width, height };
};
