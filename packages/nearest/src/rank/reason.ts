import { LEAST_OR_EXACT, PlaceId, ReportSubject } from '@waystation/domain';
import { z } from 'zod';
import { NeedAnswer } from '../needs/need-answer';
import { Tier } from './tiers';

/** What is missing to know the free places. */
export const MISSING = ['capacity', 'blocked', 'present', 'freshCount'] as const;

const crossing = PlaceId;
const qualifier = z.enum(LEAST_OR_EXACT);

/**
 * Why a centre stands where it stands, as a code for the message catalogues. `tier`: the tier that
 * this reason alone would put it in.
 */
export const Reason = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('fits'), tier: Tier, free: z.number() }),
    /** `atLeast`: so many are free at least, so that no more than so many are short. */
    z.object({
      code: z.literal('fitsInPart'),
      tier: Tier,
      free: z.number(),
      short: z.number(),
      qualifier,
    }),
    /** So many are free at least, and nothing that is known rules out places for all. */
    z.object({ code: z.literal('mayFit'), tier: Tier, free: z.number() }),
    z.object({ code: z.literal('placesUnknown'), tier: Tier, missing: z.array(z.enum(MISSING)) }),
    z.object({ code: z.literal('statusUnknown'), tier: Tier }),
    /**
     * Nobody has said the status for longer than the operation's own bound; `at`: when somebody last did.
     * `isCountedSince`: people were counted there within it, so that it is run.
     */
    z.object({
      code: z.literal('statusOld'),
      tier: Tier,
      at: z.string(),
      isCountedSince: z.boolean(),
    }),
    z.object({ code: z.literal('standby'), tier: Tier }),
    /** Its staff say that it is full, whatever the count. */
    z.object({ code: z.literal('saidFull'), tier: Tier }),
    /** Two who report from there differ, and neither had seen what the other wrote. */
    z.object({
      code: z.literal('reportsDiffer'),
      tier: Tier,
      subjects: z.array(ReportSubject),
    }),
    z.object({ code: z.literal('noPlaceFree'), tier: Tier }),
    z.object({ code: z.literal('overfull'), tier: Tier, over: z.number(), qualifier }),
    z.object({ code: z.literal('closed'), tier: Tier }),
    z.object({ code: z.literal('needUnmet'), tier: Tier, answer: NeedAnswer }),
    z.object({ code: z.literal('needUnknown'), tier: Tier, answer: NeedAnswer }),
    z.object({ code: z.literal('borderUnknown'), tier: Tier }),
    z.object({ code: z.literal('noCrossingKnown'), tier: Tier }),
    z.object({ code: z.literal('crossingOpen'), tier: Tier, crossing }),
    z.object({ code: z.literal('crossingUnknown'), tier: Tier, crossing }),
    z.object({ code: z.literal('crossingRestricted'), tier: Tier, crossing }),
    z.object({ code: z.literal('crossingClosed'), tier: Tier, crossing }),
    /** The road network has no way there. */
    z.object({ code: z.literal('noRoad'), tier: Tier }),
    z.object({ code: z.literal('positionUnknown'), tier: Tier }),
    z.object({ code: z.literal('positionVague'), tier: Tier }),
    z.object({ code: z.literal('countAging'), tier: Tier }),
    z.object({ code: z.literal('countOld'), tier: Tier }),
  ])
  .readonly();
/** A value that the schema {@link Reason} accepts. */
export type Reason = z.infer<typeof Reason>;
