import { z } from 'zod';

/** No displacement comes near it; whoever types more has slipped. */
const MOST_PEOPLE = 1_000_000_000;

const Count = z.number().int().nonnegative().max(MOST_PEOPLE);

/** One number that somebody states. */
export const ExactNumber = z.object({ kind: z.literal('number'), value: Count }).strict();

/** Two numbers that the true one lies between, as somebody states it. */
export const NumberRange = z
  .object({ kind: z.literal('range'), least: Count, most: Count })
  .strict()
  .refine(({ least, most }) => least < most, {
    error: 'The lower end of a range has to be below its upper end.',
  });

/** What is stated of how many: a number or a range; where nothing is stated there is none of these. */
export const StatedNumber = z.discriminatedUnion('kind', [ExactNumber, NumberRange]).readonly();
/** A value that the schema {@link StatedNumber} accepts. */
export type StatedNumber = z.infer<typeof StatedNumber>;

/** The numbers that a statement is made of, lowest first. */
export const numbersOf = (stated: StatedNumber): readonly number[] =>
  stated.kind === 'number' ? [stated.value] : [stated.least, stated.most];
