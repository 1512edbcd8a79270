import { z } from 'zod';
import { Day, RoundId, SourceId } from '../codes';
import { Confidence, Method } from '../population';
import { Coverage } from '../round';

/** What every figure carries and shows within one click (domain rule 5). */
export const Passport = z
  .object({
    asOf: Day,
    asOfPrecision: z.enum(['day', 'month', 'year']).default('day'),
    periodStart: Day.nullable(),
    series: z.string(),
    round: RoundId.nullable(),
    roundNumber: z.number().int().nullable(),
    assessmentType: z.string().nullable(),
    method: Method,
    coverage: Coverage.nullable(),
    confidence: Confidence,
    source: SourceId,
    /** Publisher and title as the reader sees them. */
    sourceLabel: z.string(),
    /** What the source or its compiler says to be careful about; null: nothing is said. */
    note: z.string().nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Passport} accepts. */
export type Passport = z.infer<typeof Passport>;
