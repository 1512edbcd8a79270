import { z } from 'zod';
import { Sector } from './activity';
import { AdminLevel, Day, Pcode, PlaceId } from './codes';
import { Language, Names } from './language';
import { Position } from './place';
import { Confidence, Method, PopulationGroup } from './population';
import { Sensitivity } from './sensitivity';
import { SiteType } from './site';
import { StatedNumber } from './stated-number';
import { StepTaker } from './step-taker';

/** What kinds of events make people move, after the reasons of IOM DTM and the hazards of GLIDE. */
export const EVENT_KINDS = [
  'conflict',
  'communalClashes',
  'flood',
  'storm',
  'earthquake',
  'landslide',
  'drought',
  'fire',
  'epidemic',
  'eviction',
  'arrivals',
  'relocation',
  'other',
] as const;

/** One kind of event. */
export const EventKind = z.enum(EVENT_KINDS);
/** A value that the schema {@link EventKind} accepts. */
export type EventKind = z.infer<typeof EventKind>;

/** By what a list is in its order: people it concerns, places where it was named, or by nothing. */
export const RANKED_BY = ['people', 'places', 'notRanked'] as const;

/** What a list is ranked by (domain rule 7). */
export const RankedBy = z.enum(RANKED_BY);
/** A value that the schema {@link RankedBy} accepts. */
export type RankedBy = z.infer<typeof RankedBy>;

/** Whether those who help can get there. */
export const EVENT_ACCESSES = ['reachable', 'partly', 'notReachable'] as const;

/** One access. */
export const EventAccess = z.enum(EVENT_ACCESSES);
/** A value that the schema {@link EventAccess} accepts. */
export type EventAccess = z.infer<typeof EventAccess>;

/** What an event is counted in. Households are never worked out from people, nor the other way round. */
export const EVENT_UNITS = ['individuals', 'households'] as const;

const line = (most: number) => z.string().trim().min(1).max(most);

/** How many, as somebody estimated it, with its passport. */
export const EventCount = z
  .object({
    unit: z.enum(EVENT_UNITS),
    group: PopulationGroup,
    number: StatedNumber,
    asOf: Day,
    source: line(200),
    method: Method,
    confidence: Confidence,
  })
  .strict()
  .readonly();
/** A value that the schema {@link EventCount} accepts. */
export type EventCount = z.infer<typeof EventCount>;

/** Where it happened: an area, a site of the operation, or a point with the name it goes by. */
export const EventWhere = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), pcode: Pcode, level: AdminLevel }).strict(),
  z.object({ kind: z.literal('place'), id: PlaceId }).strict(),
  z.object({ kind: z.literal('point'), position: Position, name: line(120) }).strict(),
]);
/** A value that the schema {@link EventWhere} accepts. */
export type EventWhere = Readonly<z.infer<typeof EventWhere>>;

const MOST_RANKED = 10;

const ranked = <Entry extends z.ZodType<string>>(entry: Entry) =>
  z
    .object({
      by: RankedBy,
      entries: z
        .array(entry)
        .min(1)
        .max(MOST_RANKED)
        .refine((all) => new Set(all).size === all.length, { error: 'An entry is there twice.' })
        .readonly(),
    })
    .strict()
    .readonly();

/** What a flash update says of an event. What nobody knows yet is null or empty, and is said to be unknown. */
export const FlashContent = z
  .object({
    kind: EventKind,
    title: line(120),
    /** What happened. */
    summary: line(1_200),
    /** Who says so. */
    source: line(200),
    /** The language that its texts are written in. */
    language: Language,
    where: EventWhere,
    /** What more is known of where, for example how far from the town. */
    whereNote: line(200).nullable(),
    /** The day on which it began. */
    from: Day,
    /** The day on which it ended; null: it goes on, or nobody said that it ended. */
    to: Day.nullable(),
    /** One for a group and unit; none: how many is unknown. */
    counts: z
      .array(EventCount)
      .max(4)
      .refine(
        (all) => new Set(all.map(({ group, unit }) => `${group} ${unit}`)).size === all.length,
        {
          error: 'One group is counted twice in one unit.',
        },
      )
      .readonly(),
    /** Where the people come from, by name. */
    origins: ranked(line(80)).nullable(),
    /** How they are sheltered. */
    shelters: ranked(SiteType).nullable(),
    needs: ranked(Sector).nullable(),
    access: z
      .object({ status: EventAccess, note: line(300).nullable() })
      .strict()
      .readonly()
      .nullable(),
    /** What is being done. */
    response: line(600).nullable(),
    /** An office or a role, never a person (domain rule 10). */
    contact: line(120).nullable(),
    /** Said by whoever writes it: nothing becomes public by being left out. */
    sensitivity: Sensitivity,
  })
  .strict()
  .refine(({ from, to }) => to === null || from <= to, {
    error: 'An event cannot end before it began.',
    path: ['to'],
  })
  .readonly();
/** A value that the schema {@link FlashContent} accepts. */
export type FlashContent = z.infer<typeof FlashContent>;

/** Where an event was when its update was published: names and positions change, a published page does not. */
export const EventLocation = z
  .object({
    names: Names,
    /** The area that it lies in; null: it is one of the coarsest, or nobody knows. */
    above: Names.nullable(),
    /** Null: it is not told where it is. */
    position: Position.nullable(),
    /** West, south, east and north of an area; null: it is a point. */
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().nullable(),
  })
  .strict()
  .readonly();
/** A value that the schema {@link EventLocation} accepts. */
export type EventLocation = z.infer<typeof EventLocation>;

/** A number that was published of the same place before, as the readers of the update might see it then. */
export const KnownBefore = z
  .object({
    series: z.string(),
    asOf: Day,
    method: Method,
    value: z.number().int().nonnegative(),
  })
  .strict()
  .readonly();
/** A value that the schema {@link KnownBefore} accepts. */
export type KnownBefore = z.infer<typeof KnownBefore>;

/** The number of an event in its operation, and that of an update of it: "Update 2". */
export const FlashKey = z
  .object({ event: z.number().int().positive(), version: z.number().int().positive() })
  .strict()
  .readonly();
/** A value that the schema {@link FlashKey} accepts. */
export type FlashKey = z.infer<typeof FlashKey>;

/** An update that was published: it never changes, what is wrong in it is put right by the next. */
export const FlashUpdate = z
  .object({
    ...FlashKey.unwrap().shape,
    /** Made by the writer's device: sent again after a lost answer, it is written once. */
    id: z.uuid().toLowerCase(),
    said: FlashContent,
    location: EventLocation,
    /** The displaced people that were known there before, of each source; never part of the event. */
    known: z.array(KnownBefore).readonly(),
    /** What is new, in the writer's words; null: what differs is told by its parts alone. */
    changed: line(400).nullable(),
    /** Who published it; null: not told to this audience. */
    by: StepTaker.nullable(),
    publishedAt: z.iso.datetime(),
  })
  .strict()
  .readonly();
/** A value that the schema {@link FlashUpdate} accepts. */
export type FlashUpdate = z.infer<typeof FlashUpdate>;

/** That an update was taken back, and why. */
export const FlashWithdrawal = z
  .object({ reason: line(400), by: StepTaker.nullable(), at: z.iso.datetime() })
  .strict()
  .readonly();
/** A value that the schema {@link FlashWithdrawal} accepts. */
export type FlashWithdrawal = z.infer<typeof FlashWithdrawal>;

/** An update with what became of it. */
export const KeptFlash = z
  .object({ update: FlashUpdate, withdrawn: FlashWithdrawal.nullable() })
  .strict()
  .readonly();
/** A value that the schema {@link KeptFlash} accepts. */
export type KeptFlash = z.infer<typeof KeptFlash>;
