import { withAdditions } from './change-pdf';
import type { Georeference } from './georeference';
import { pdfViewport } from './pdf-viewport';

/** Maps in PDF came with Adobe's third extension of 1.7, before they were in the standard. */
const EXTENSION = '/Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 3 >> >>';

/** A sheet that map programs and field phones can lay under a position; as it is beyond the globe. */
export const geospatialPdf = (
  pdf: Uint8Array,
  georeference: Georeference,
  page: { readonly height: number; readonly name: string },
): Uint8Array => {
  const viewport = pdfViewport(georeference, page);
  return viewport === null
    ? pdf
    : withAdditions(pdf, { catalogue: EXTENSION, page: `/VP ${viewport}` });
};
