import { z } from 'zod';
import { AdminLevel, Day, Pcode, SourceId } from './codes';

/**
 * How many people live in an area, by a census or a projection from one: what figures are put in
 * relation to, never a figure of displacement and never added to one. Joined to boundaries by P-code
 * and level, as figures are. Only the total of both sexes and all ages.
 */
export const Residents = z
  .object({
    level: AdminLevel,
    pcode: Pcode,
    /** Zero is a number that the source states; no rate is made of it. */
    value: z.number().int().nonnegative(),
    /** What the number describes; a year is dated to its last day. */
    asOf: Day,
    asOfPrecision: z.enum(['day', 'year']),
    source: SourceId,
  })
  .readonly();
/** A value that the schema {@link Residents} accepts. */
export type Residents = z.infer<typeof Residents>;
