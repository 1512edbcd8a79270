import { z } from 'zod';
import { Absence } from '../absence';
import { AdminLevel, Day, Pcode } from '../codes';
import { Names } from '../language';
import { Position } from '../place';
import { Qualifier } from '../population';
import { CHANGE_KINDS } from '../rules/change-kinds';
import { Passport } from './passport';

/** A day, or the moment of an earlier visit. */
export const DayOrMoment = z.union([Day, z.iso.datetime()]);
/** A value that the schema {@link DayOrMoment} accepts. */
export type DayOrMoment = z.infer<typeof DayOrMoment>;

/** How something stood at one of the two moments, and who said so when. */
export const ChangeSide = z
  .object({
    /** Null: no number; `absence` then says why, where somebody did. */
    value: z.number().int().nullable(),
    qualifier: Qualifier,
    absence: Absence.nullable(),
    /** The status of a centre or a crossing; null: the line is of numbers. */
    status: z.string().nullable(),
    /** When that was said or counted: a day or a moment; null: nobody has said it. */
    at: z.string().nullable(),
    /** Publisher and title; null: it is not told or there is none. */
    sourceLabel: z.string().nullable(),
    /** Which of the answer's passports it has; null: an entry of a log, which `at` and the source tell of. */
    passport: z.number().int().nonnegative().nullable(),
  })
  .readonly();
/** A value that the schema {@link ChangeSide} accepts. */
export type ChangeSide = z.infer<typeof ChangeSide>;

/** One change: of what, which, from what to what. */
export const ChangeLine = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    subject: z
      .object({
        kind: z.enum(['area', 'centre', 'crossing']),
        id: z.string(),
        /** Of an area. */
        level: AdminLevel.nullable(),
        names: Names,
        /** Null: not known, or not for this audience. */
        position: Position.nullable(),
        /** The state or the country that it lies in, for readers who look at one; null: not known. */
        within: Pcode.nullable(),
      })
      .readonly(),
    before: ChangeSide,
    after: ChangeSide,
    /** After less before, like for like; null: it is no change of a number. */
    change: z.number().int().nullable(),
    /** Of how many areas or places the numbers are; null: of the subject itself. */
    places: z.number().int().nullable(),
    /** Whether reports differ on it and nobody has decided. */
    isDisputed: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link ChangeLine} accepts. */
export type ChangeLine = z.infer<typeof ChangeLine>;

/** What the two rounds have in common; a change is told only of that (domain rule 3). */
const PeopleLooked = z
  .object({
    /**
     * `nothingNewer`: both moments have the same round, so nobody has counted again. `nothingBefore`:
     * there was none yet. `cumulative`: arrivals, of which each line has its own dates.
     */
    state: z.enum(['compared', 'nothingNewer', 'nothingBefore', 'nothingReported', 'cumulative']),
    /** Which of the passports are those of the two rounds. */
    before: z.number().int().nullable(),
    after: z.number().int().nullable(),
    sameMethod: z.boolean(),
    /** Sums over everything that both rounds counted anew; null: nothing. */
    total: z
      .object({
        comparable: z.number().int(),
        of: z.enum(['areas', 'places', 'both']),
        before: z.number().int(),
        after: z.number().int(),
      })
      .nullable(),
    newlyCovered: z.object({ subjects: z.number().int(), value: z.number().int() }),
    noLongerCovered: z.object({ subjects: z.number().int(), value: z.number().int() }),
    /** Numbers that one of the rounds took from an earlier one: no change, whatever they are. */
    carriedOver: z.number().int(),
    /** Numbers of either round that are not shown to this audience. */
    heldBack: z.number().int(),
    /** Areas whose like-for-like sum is what it was. */
    unchanged: z.number().int(),
    /** How many areas the indicator tells of that have a line or stayed the same. */
    counted: z.number().int(),
  })
  .readonly();

const Reported = z.object({
  known: z.number().int(),
  /** Of how many somebody said or counted anything between the two moments. */
  reported: z.number().int(),
});

/** What changed in an operation between two moments, as one audience may see it. */
export const WhatChanged = z
  .object({
    since: DayOrMoment,
    asOf: Day,
    indicator: z.string(),
    level: AdminLevel.nullable(),
    /** The most important first, group by group. */
    lines: z.array(ChangeLine),
    /** The passports that sides of lines name by their place in it. */
    passports: z.array(Passport),
    /** The names of the areas that lines lie within. */
    within: z.array(z.object({ pcode: Pcode, names: Names })),
    /** What was looked at: where nothing changed, whether nobody looked. */
    looked: z
      .object({
        centres: Reported,
        crossings: Reported,
        people: PeopleLooked,
        /** Past figures that were corrected and are not shown to this audience. */
        correctionsHeldBack: z.number().int(),
      })
      .readonly(),
  })
  .readonly();
/** A value that the schema {@link WhatChanged} accepts. */
export type WhatChanged = z.infer<typeof WhatChanged>;
