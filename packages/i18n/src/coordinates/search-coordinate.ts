import type { CoordinateProblem, ReadPoint } from './coordinate-reading';
import { readCoordinate } from './read-coordinate';
import type { NearOf } from './read-plus-code';
import { decimalText, degreesText } from './write-coordinate';

/** A point in decimal degrees and in the format that it was written in, both written out plainly. */
export type SearchPoint = ReadPoint & { readonly decimal: string; readonly own: string };

/** What a search field says of a text that is a coordinate, or looks like one. */
export type SearchCoordinate =
  | SearchPoint
  | { readonly kind: 'impossible'; readonly problem: CoordinateProblem };

/** Reads a query as a coordinate; null: it is none. Decimal degrees are also said with minutes. */
export const searchCoordinate = (text: string, nearOf: NearOf): SearchCoordinate | null => {
  const reading = readCoordinate(text, nearOf);
  if (reading?.kind !== 'point') {
    return reading;
  }
  const { position, code } = reading;
  return { ...reading, decimal: decimalText(position), own: code ?? degreesText(position) };
};
