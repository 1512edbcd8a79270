import { type AdminLevel, type PairEnd, type SexAge, sexAgeKey } from '@waystation/domain';
import { endKey } from '../flow/end-of-origin';

/** The key of an area's whole figure in the tables of one occasion. */
export const wholeKey = (level: AdminLevel, pcode: string): string => `whole ${level} ${pcode}`;

/** The key of the part of an area's figure that comes from one origin; null: from none stated. */
export const partKey = (level: AdminLevel, pcode: string, end: PairEnd | null): string =>
  `part ${level} ${pcode} ${end === null ? '' : endKey(end)}`;

/**
 * Whether a key is that of a number that answers show by itself: of an area, a place, or people of a
 * stated origin in an area. Others are always among the hidden, because nobody publishes them.
 */
export const isShownByItself = (key: string): boolean =>
  key.startsWith('whole ') ||
  key.startsWith('place ') ||
  (key.startsWith('part ') && !key.endsWith(' '));

/** The key of the people from one origin, named by its key, at a level and at the next finer one. */
export const fromKey = (level: AdminLevel, origin: string): string => `from ${level} ${origin}`;

/** The key of the sum over a level. */
export const totalKey = (level: AdminLevel): string => `total ${level}`;

/** The key of the sum of origins not stated or outside the boundaries, over a level. */
export const outsideKey = (level: AdminLevel): string => `outside ${level}`;

/** The key of a place's figure. */
export const placeKey = (place: string): string => `place ${place}`;

/** The key of the figure of one sex or age of what has a key for everybody: an area or a place. */
export const sexAgeNumberKey = (everybody: string, of: SexAge): string =>
  `${everybody} of ${sexAgeKey(of)}`;
