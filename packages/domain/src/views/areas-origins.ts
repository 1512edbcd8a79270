import { z } from 'zod';
import { AdminLevel, Day, Pcode } from '../codes';
import { PairEnd } from './flow-views';
import { Passport } from './passport';

/** A sum over several areas of one round: of the numbers shown, and how many are not shown. */
export const PartialSum = z
  .object({
    /** Null: none is shown. */
    value: z.number().int().nullable(),
    suppressed: z.number().int(),
  })
  .readonly();
/** A value that the schema {@link PartialSum} accepts. */
export type PartialSum = z.infer<typeof PartialSum>;

/** Where the people present in several areas of one level come from, and where people from there are. */
export const AreasOrigins = z
  .object({
    indicator: z.string(),
    level: AdminLevel,
    askedFor: Day,
    passport: Passport.nullable(),
    /** The newer round that was published without origins, so that this older one is shown. */
    passedOver: Passport.nullable(),
    /** Where people present inside come from, most people first; those from inside are apart. */
    from: z.array(z.object({ end: PairEnd, sum: PartialSum })),
    /** People present inside who come from inside; null: sources name origins by coarser areas. */
    within: PartialSum.nullable(),
    /** Where people from inside are present, most first; null: sources name origins by coarser areas. */
    to: z.array(z.object({ pcode: Pcode, sum: PartialSum })).nullable(),
  })
  .readonly();
/** A value that the schema {@link AreasOrigins} accepts. */
export type AreasOrigins = z.infer<typeof AreasOrigins>;
