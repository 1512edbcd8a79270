import { z } from 'zod';
import { Reported } from './absence';
import { AdminLevel, Day, Iso3, Pcode, PlaceId, RoundId, SourceId } from './codes';
import { Flag } from './place';
import { Confidence, CountUnit, Measure, Method, PopulationGroup, Qualifier } from './population';
import { Sensitivity } from './sensitivity';
import { Age, Sex } from './sex-age';

/** What a figure is about: an area of one level, or a place. */
export const Subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), pcode: Pcode, level: AdminLevel }),
  z.object({ kind: z.literal('place'), id: PlaceId }),
]);
/** A value that the schema {@link Subject} accepts. */
export type Subject = Readonly<z.infer<typeof Subject>>;

/** Where the counted people come from, as published; all null: the source does not say. */
export const Origin = z
  .object({
    country: Iso3.nullable(),
    pcode: Pcode.nullable(),
    name: z.string().nullable(),
  })
  .readonly();
/** A value that the schema {@link Origin} accepts. */
export type Origin = z.infer<typeof Origin>;

/** One reported number about one subject, with its passport. */
export const Figure = z
  .object({
    subject: Subject,
    group: PopulationGroup,
    unit: CountUnit,
    measure: Measure,
    reported: Reported,
    /**
     * True where the source publishes only parts (by reason, by origin) whose sum is the figure;
     * such parts of one round, level and type are added, whole figures never are.
     */
    isPart: z.boolean().default(false),
    reason: z.string().nullable().default(null),
    /** Null: not broken down by origin. */
    origin: Origin.nullable().default(null),
    sex: Sex.nullable().default(null),
    ageMin: Age.nullable().default(null),
    ageMax: Age.nullable().default(null),
    qualifier: Qualifier.default('exact'),
    asOf: Day,
    asOfPrecision: z.enum(['day', 'month', 'year']).default('day'),
    periodStart: Day.nullable().default(null),
    /** The round it was collected in; null for counts outside rounds. */
    round: RoundId.nullable(),
    /** The source's series; never added across. */
    series: z.string().min(1),
    assessmentType: z.string().nullable().default(null),
    method: Method,
    source: SourceId,
    confidence: Confidence.default('notStated'),
    sensitivity: Sensitivity.default('public'),
    /** The earlier round the number was carried over from, if it was not collected anew. */
    carriedOverFrom: RoundId.nullable().default(null),
    /** Numbers rows that agree in every other field, so that a published repetition is kept apart. */
    occurrence: z.number().int().nonnegative().default(0),
    flags: z.array(Flag).default([]),
    note: z.string().nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Figure} accepts. */
export type Figure = z.infer<typeof Figure>;
