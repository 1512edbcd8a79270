import type { UndeterminedLines } from '@waystation/layers';
import { z } from 'zod';

const Line = z
  .string()
  .transform((text) => text.split(',').map((point) => point.split(' ').map(Number)));

/** Undetermined lines as the base map's script writes them, by the two countries they lie between. */
export const UndeterminedByPair = z.record(
  z.string(),
  z.string().transform((text) => text.split(';').map((line) => Line.parse(line))),
);
/** What {@link UndeterminedByPair} reads. */
export type UndeterminedByPair = z.output<typeof UndeterminedByPair>;

/** The lines that end at any of the countries. */
export const undeterminedOf = (
  countries: readonly string[],
  byPair: UndeterminedByPair,
): UndeterminedLines =>
  Object.entries(byPair).flatMap(([pair, lines]) =>
    pair.split(' ').some((country) => countries.includes(country)) ? lines : [],
  );
