import { z } from 'zod';
import { Absence } from '../absence';
import { Day, Iso3, Pcode } from '../codes';
import { Flow } from '../flow';
import { Passport } from './passport';

/** An end of a drawn line; `unknown` joins foreign origins that cannot be placed and those not stated. */
export const PairEnd = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), pcode: Pcode }),
  z.object({
    kind: z.literal('foreign'),
    code: z.string(),
    name: z.string().nullable(),
    country: Iso3.nullable(),
  }),
  z.object({ kind: z.literal('notStated') }),
]);
/** A value that the schema {@link PairEnd} accepts. */
export type PairEnd = Readonly<z.infer<typeof PairEnd>>;

/** People present in one area who come from another; not a count of moves. */
export const OriginPair = z
  .object({
    from: PairEnd,
    to: Pcode,
    value: z.number().int().nullable(),
    absence: Absence.nullable(),
  })
  .readonly();
/** A value that the schema {@link OriginPair} accepts. */
export type OriginPair = z.infer<typeof OriginPair>;

/** People present by origin at a moment, at admin level 1. */
export const PresentByOrigin = z
  .object({
    askedFor: Day,
    indicator: z.string(),
    passport: Passport.nullable(),
    /** The newer round that was published without origins, so that this older one is shown. */
    passedOver: Passport.nullable().default(null),
    pairs: z.array(OriginPair),
    /** Origin not stated or outside the loaded boundaries. */
    unknownOrForeign: z.number().int().nullable(),
  })
  .readonly();
/** A value that the schema {@link PresentByOrigin} accepts. */
export type PresentByOrigin = z.infer<typeof PresentByOrigin>;

/** All observed movements of an operation, for a clock in the browser to choose from. */
export const Movements = z.object({ flows: z.array(Flow) }).readonly();
/** A value that the schema {@link Movements} accepts. */
export type Movements = z.infer<typeof Movements>;
