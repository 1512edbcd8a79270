import { z } from 'zod';
import type { Qualifier } from '../population';
import { boundsOf } from './free-places';

/**
 * How far counts of the same people lie apart, by the ratio of the greatest to the least: less than a
 * tenth, less than a half, less than twice, twice or more. No standard sets these limits; they are the
 * product's own (decision 066).
 */
export const SPREAD_CLASSES = ['close', 'apart', 'far', 'twofold'] as const;

/** One class. */
export const SpreadClass = z.enum(SPREAD_CLASSES);
/** A value that the schema {@link SpreadClass} accepts. */
export type SpreadClass = z.infer<typeof SpreadClass>;

/** The least ratio of each class but the first. */
const LEAST_RATIO = { apart: 1.1, far: 1.5, twofold: 2 } as const;

/** How far several counts lie apart. */
export const Spread = z
  .object({
    /** How many counts were compared. */
    counts: z.number().int().min(2),
    /** The least and the greatest number as written. */
    least: z.number().int().nonnegative(),
    most: z.number().int().nonnegative(),
    /** The greatest to the least as far as bounds leave it open; null: one says none, another some. */
    ratio: z.number().min(1).nullable(),
    class: SpreadClass,
  })
  .readonly();
/** A value that the schema {@link Spread} accepts. */
export type Spread = z.infer<typeof Spread>;

/** A number and how exact its source says it is. */
export type Told = { readonly value: number; readonly qualifier: Qualifier };

/** What a number can be: "about" is taken as written, for it leaves everything open. */
const rangeOf = ({ value, qualifier }: Told): { readonly least: number; readonly most: number } => {
  if (qualifier === 'exact' || qualifier === 'about') {
    return { least: value, most: value };
  }
  const { least, most } = boundsOf(value, qualifier);
  return { least, most: most ?? Number.POSITIVE_INFINITY };
};

const classOf = (ratio: number | null): SpreadClass => {
  if (ratio === null || ratio >= LEAST_RATIO.twofold) {
    return 'twofold';
  }
  if (ratio >= LEAST_RATIO.far) {
    return 'far';
  }
  return ratio >= LEAST_RATIO.apart ? 'apart' : 'close';
};

const ratioOf = (highestLeast: number, lowestMost: number): number | null => {
  if (highestLeast <= lowestMost) {
    return 1;
  }
  return lowestMost === 0 ? null : highestLeast / lowestMost;
};

/**
 * How far counts of the same people lie apart. Bounds are not taken for numbers: "at least 300" does
 * not contradict 500. What is planned is no count. Null: fewer than two counts, so nothing to compare.
 */
export const spreadOf = (told: readonly Told[]): Spread | null => {
  const counts = told.filter(({ qualifier }) => qualifier !== 'planned');
  if (counts.length < 2) {
    return null;
  }
  const values = counts.map(({ value }) => value);
  const ranges = counts.map(rangeOf);
  const ratio = ratioOf(
    Math.max(...ranges.map(({ least }) => least)),
    Math.min(...ranges.map(({ most }) => most)),
  );
  return {
    counts: counts.length,
    least: Math.min(...values),
    most: Math.max(...values),
    ratio,
    class: classOf(ratio),
  };
};
