import { DOCUMENT_FORMATS, TABLE_FORMATS } from '#registry';
import { RefusedFile } from '#result/refused-file';

/** The refusal of a readable file whose content no format recognises. */
export const unknownFormat = (): RefusedFile =>
  new RefusedFile({
    code: 'unknownFormat',
    reason: 'The columns of this file match no source format that Waystation reads.',
    remedy: `It reads: ${[...DOCUMENT_FORMATS, ...TABLE_FORMATS].map(({ title }) => title).join('; ')}. Check that the header row is complete.`,
  });

/** Formats to try: all, or the one that the caller insists on by its id. Throws RefusedFile. */
export const formatsToTry = <F extends { readonly id: string }>(
  formats: readonly F[],
  insisted: string | undefined,
): readonly F[] => {
  const known = [...DOCUMENT_FORMATS, ...TABLE_FORMATS].map(({ id }) => id);
  if (insisted !== undefined && !known.includes(insisted)) {
    throw new RefusedFile({
      code: 'noSuchFormat',
      value: insisted,
      reason: `There is no source format named "${insisted}".`,
      remedy: `Name one of ${known.join(', ')}, or none to have it recognised.`,
    });
  }
  return insisted === undefined ? formats : formats.filter(({ id }) => id === insisted);
};
