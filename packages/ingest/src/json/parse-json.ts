import { RefusedFile } from '#result/refused-file';

/** NaN and infinity outside strings: not JSON, but written by common GIS and Python tools. */
const STRING_OR_NOT_A_NUMBER = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const withoutNaN = (text: string): string =>
  text.replace(STRING_OR_NOT_A_NUMBER, (token) => (token.startsWith('"') ? token : 'null'));

/**
 * Parses JSON; NaN and Infinity become null, so that only the record that holds them is lost.
 * Throws RefusedFile where it is no JSON even then.
 */
export const parseJson = (text: string): unknown => {
  const json = parsed(text) ?? parsed(withoutNaN(text));
  if (json === null) {
    throw new RefusedFile({
      code: 'brokenJson',
      reason: 'The file begins like JSON but is not complete JSON; it may be cut off.',
      remedy: 'Download or export it again, and check that its size matches the source.',
    });
  }
  return json.value;
};
