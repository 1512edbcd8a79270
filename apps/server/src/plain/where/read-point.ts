import {
  type NearOf,
  type SearchCoordinate,
  searchCoordinate,
  withWesternDigits,
} from '@waystation/i18n/coordinates';

/** Two whole numbers, which in a field for a place alone can be nothing else than a point. */
const WHOLE_PAIR = /^([+-]?\d{1,3})[,،]([+-]?\d{1,3})$/;

/**
 * Reads a text as coordinates in any of the formats that the app's search takes; null: it is a name.
 * Of `Ras Ajdir (33.145, 11.56)` what is in brackets counts.
 */
export const readPoint = (text: string, nearOf: NearOf): SearchCoordinate | null => {
  const typed = withWesternDigits(text).trim();
  const [, bracketed] = /\(([^()]*)\)$/.exec(typed) ?? [];
  return searchCoordinate((bracketed ?? typed).trim().replace(WHOLE_PAIR, '$1, $2'), nearOf);
};
