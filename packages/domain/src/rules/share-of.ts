/** What a percentage is of (domain rule 7). */
export type ShareBase = 'people' | 'households' | 'placesAssessed';

/** A share that names its base; null base value: not known, so no share. */
export type Share = { readonly percent: number; readonly of: ShareBase; readonly base: number };

/** part ÷ base as a percentage of a named base; null where either is unknown or the base is zero. */
export const shareOf = (part: number | null, base: number | null, of: ShareBase): Share | null =>
  part === null || base === null || base === 0 ? null : { percent: (part / base) * 100, of, base };
