import { z } from 'zod';

/**
 * Why there is no number (domain rule 1): unknown (no data), notAssessed (the round did not cover
 * it), inaccessible (it could not be reached), notApplicable, suppressed (known, not shown to this
 * audience). Zero is not among them: zero is a number that someone reported.
 */
export const ABSENCES = [
  'unknown',
  'notAssessed',
  'inaccessible',
  'notApplicable',
  'suppressed',
] as const;

/** One kind of absence. */
export const Absence = z.enum(ABSENCES);
/** A value that the schema {@link Absence} accepts. */
export type Absence = z.infer<typeof Absence>;

/** A number or the reason why there is none; never both, never neither. */
export const Reported = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number().int().nonnegative() }),
  z.object({ kind: z.literal('absent'), absence: Absence }),
]);
/** A value that the schema {@link Reported} accepts. */
export type Reported = Readonly<z.infer<typeof Reported>>;

/** A reported number; zero is a value. */
export const reported = (value: number): Reported => ({ kind: 'value', value });

/** A missing number with its reason. */
export const absent = (absence: Absence): Reported => ({ kind: 'absent', absence });

/** The number, or null where it is absent; for output rows that carry the absence beside it. */
export const numberOrNull = (of: Reported): number | null =>
  of.kind === 'value' ? of.value : null;

/** The kind of absence, or null where there is a number. */
export const absenceOf = (of: Reported): Absence | null =>
  of.kind === 'absent' ? of.absence : null;
