import { z } from 'zod';
import { chosenWords, FilterText, filterText, someNames } from './filter-text';

/** Which origins are shown of people present by origin, as keys of the lines' ends; empty: all. */
export type OriginFilter = readonly string[];

/** Lets every origin through. */
export const ANY_ORIGIN: OriginFilter = [];

/** The filter as text, for example `from-area:SS06-notStated`. */
export const OriginFilterText = FilterText.pipe(
  z.strictObject({ from: someNames.unwrap() }),
).transform(({ from }): OriginFilter => from);

/** The text that {@link OriginFilterText} reads; null where every origin passes. */
export const originFilterText = (origins: OriginFilter): string | null =>
  filterText({ from: chosenWords(origins) });
