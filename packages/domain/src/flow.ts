import { z } from 'zod';
import { Reported } from './absence';
import { Day, Iso3, Pcode, PlaceId, SourceId } from './codes';
import { Flag } from './place';
import { Confidence, CountUnit, PopulationGroup, Qualifier } from './population';
import { Sensitivity } from './sensitivity';

/** One end of a flow. `several` is a combination the source does not split (ALL, EGY+TUN). */
export const FlowEnd = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('country'), iso3: Iso3 }),
  z.object({ kind: z.literal('area'), pcode: Pcode }),
  z.object({ kind: z.literal('place'), id: PlaceId }),
  z.object({ kind: z.literal('named'), name: z.string().min(1) }),
  z.object({ kind: z.literal('several'), codes: z.string().min(1) }),
  z.object({ kind: z.literal('unknown') }),
]);
/** A value that the schema {@link FlowEnd} accepts. */
export type FlowEnd = Readonly<z.infer<typeof FlowEnd>>;

/** The category of a count of one nationality; where the nationality is not shown, it says of whom no longer. */
export const BY_NATIONALITY = 'by nationality';

/**
 * People observed moving from one end to the other in a period (domain rule 4: a flow is not a
 * stock). `cumulative` counts since the series began; a negative daily value is a correction and is
 * kept as such by its source, never stored as a return.
 */
export const Flow = z
  .object({
    from: FlowEnd,
    to: FlowEnd,
    /** The crossing passed; a flow through one crossing is part of its country's, never added to it. */
    via: PlaceId.nullable().default(null),
    kind: z.enum(['arrival', 'evacuation', 'onwardMovement', 'return', 'internal']),
    measure: z.enum(['cumulative', 'daily', 'period', 'singleOperation']),
    group: PopulationGroup,
    /** The category as published, for example "third-country nationals". */
    category: z.string().nullable().default(null),
    nationality: Iso3.nullable().default(null),
    unit: CountUnit,
    reported: Reported,
    qualifier: Qualifier.default('exact'),
    isPlanned: z.boolean().default(false),
    /** Compare and subtract within one series and one place only; null: a single event. */
    series: z.string().nullable().default(null),
    mode: z.string().nullable().default(null),
    organiser: z.string().nullable().default(null),
    asOf: Day,
    asOfPrecision: z.enum(['day', 'month', 'year']).default('day'),
    periodStart: Day.nullable().default(null),
    source: SourceId,
    confidence: Confidence.default('notStated'),
    sensitivity: Sensitivity.default('public'),
    occurrence: z.number().int().nonnegative().default(0),
    flags: z.array(Flag).default([]),
    note: z.string().nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Flow} accepts. */
export type Flow = z.infer<typeof Flow>;
