import { z } from 'zod';
import { Absence } from '../absence';
import { AdminLevel, Day, Pcode, PlaceId } from '../codes';
import { CountUnit, PopulationGroup, Qualifier } from '../population';
import { SexAge } from '../sex-age';
import { Passport } from './passport';

/** A number as shown: the value or its absence, never both. */
const Shown = {
  value: z.number().int().nullable(),
  absence: Absence.nullable(),
  /** How exact its source says it is; left out: exact. */
  qualifier: Qualifier.exactOptional(),
};

/**
 * Like-for-like change against the round before; see likeForLikeChange. Where nothing has a number
 * in both rounds there is no change: `before`, `after` and `change` are null, never zero.
 */
export const ProfileChange = z
  .object({
    against: Passport,
    /** What the round before published for the area itself, whatever is compared. */
    published: z.object(Shown),
    comparable: z.number().int(),
    before: z.number().int().nullable(),
    after: z.number().int().nullable(),
    change: z.number().int().nullable(),
    newlyCovered: z.object({ subjects: z.number().int(), value: z.number().int() }),
    noLongerCovered: z.object({ subjects: z.number().int(), value: z.number().int() }),
    /** Places inside compared areas that were counted for the first time; in no other number here. */
    newPlaces: z.object({ subjects: z.number().int(), value: z.number().int() }),
    /** Numbers that one of the rounds took from an earlier one, and such as are not shown: not compared. */
    carriedOver: z.number().int(),
    heldBack: z.number().int(),
    sameMethod: z.boolean(),
    /** What was compared: the area itself, the areas inside it, or the places inside it. */
    of: z.enum(['area', 'areas', 'places']),
  })
  .readonly();
/** A value that the schema {@link ProfileChange} accepts. */
export type ProfileChange = z.infer<typeof ProfileChange>;

/** Everything that the selection panel says about one area at a moment. */
export const AreaProfile = z
  .object({
    pcode: Pcode,
    level: AdminLevel,
    askedFor: Day,
    indicator: z.string(),
    passport: Passport.nullable(),
    ...Shown,
    carriedOver: z.boolean(),
    /** What the round published of the area by sex and age; parts of the figure, in no other sum. */
    bySexAge: z.array(z.object({ of: SexAge, ...Shown })).default([]),
    /** Rank among the areas of the level that have a number; 1 is the highest. Null: no number. */
    rank: z.object({ place: z.number().int(), of: z.number().int() }).nullable(),
    change: ProfileChange.nullable(),
    /** Published figures of other series about the same area at the same moment; never added. */
    otherSeries: z.array(z.object({ passport: Passport, unit: CountUnit, ...Shown })),
    /** Oldest first, one per round of the same series. */
    trend: z.array(z.object({ passport: Passport, ...Shown })),
    /** Other groups and units of the newest round that covers them, for example households. */
    alsoCounted: z.array(
      z.object({ group: PopulationGroup, unit: CountUnit, passport: Passport, ...Shown }),
    ),
    /** Each with the date and round of its own figure, which may be older than the area's. */
    largestSites: z.array(
      z.object({
        id: PlaceId,
        name: z.string(),
        asOf: Day.nullable(),
        roundNumber: z.number().int().nullable(),
        ...Shown,
      }),
    ),
    sites: z.number().int(),
    sitesWithoutCoordinates: z.number().int(),
    /** `foreign`: the code of an origin outside the loaded boundaries, as published; null: inside, or none. */
    origins: z.array(
      z.object({
        label: z.string(),
        pcode: Pcode.nullable(),
        foreign: z.string().nullable(),
        ...Shown,
      }),
    ),
    originNotStated: z.number().int().nullable(),
    /** Where the origins are of an older round, because the one shown was published without. */
    originsFrom: Passport.nullable(),
  })
  .readonly();
/** A value that the schema {@link AreaProfile} accepts. */
export type AreaProfile = z.infer<typeof AreaProfile>;

/** One line of `waystation figures`: one area of the level, with the absence named. */
export const FigureRow = z
  .object({
    pcode: Pcode,
    name: z.string(),
    group: PopulationGroup,
    unit: CountUnit,
    value: z.number().int().nullable(),
    absence: Absence.nullable(),
    /** How exact the source says the number is. */
    qualifier: Qualifier.nullable(),
    asOf: Day.nullable(),
    round: z.number().int().nullable(),
    method: z.string().nullable(),
    source: z.string().nullable(),
  })
  .readonly();
/** A value that the schema {@link FigureRow} accepts. */
export type FigureRow = z.infer<typeof FigureRow>;
