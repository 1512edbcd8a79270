import type { DocumentFormat } from '#formats/format';
import { DOCUMENT_FORMATS } from './registry';
import { formatsToTry } from './unknown-format';

/** The format that is most sure of a JSON document; undefined: none knows it. */
export const chooseDocument = (
  document: unknown,
  insisted: string | undefined,
): DocumentFormat | undefined =>
  formatsToTry(DOCUMENT_FORMATS, insisted)
    .map((format) => ({ format, confidence: format.detect(document) }))
    .filter(({ confidence }) => confidence > 0)
    .toSorted((a, b) => b.confidence - a.confidence)[0]?.format;
