import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');

const BYTES_OF_UNIT = 2;

/** The words of the first page of a PDF as the renderer that browsers have reads them, which is what they search. */
export const browserWords = async (pdf: Uint8Array): Promise<string> => {
  const code = await readFile(wasm);
  const pdfium = await init({ wasmBinary: Uint8Array.from(code).buffer });
  pdfium.PDFiumExt_Init();
  const { malloc } = pdfium.pdfium.wasmExports;
  const file = malloc(pdf.length);
  pdfium.pdfium.HEAPU8.set(pdf, file);
  const page = pdfium.FPDF_LoadPage(pdfium.FPDF_LoadMemDocument(file, pdf.length, ''), 0);
  const text = pdfium.FPDFText_LoadPage(page);
  const count = pdfium.FPDFText_CountChars(text);
  const units = malloc((count + 1) * BYTES_OF_UNIT);
  pdfium.FPDFText_GetText(text, 0, count, units);
  const bytes = pdfium.pdfium.HEAPU8.slice(units, units + count * BYTES_OF_UNIT);
  return Buffer.from(bytes).toString('utf16le');
};
