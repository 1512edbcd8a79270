import { z } from 'zod';
import { Absence } from '../absence';
import { AdminLevel, Day, Pcode } from '../codes';
import { Names } from '../language';
import { Qualifier } from '../population';
import { SexAge } from '../sex-age';
import { Passport } from './passport';

/** The areas of one level, of all countries, as columns of equal length; `validOn` is the newest. */
export const AreaColumns = z
  .object({
    level: AdminLevel,
    validOn: Day,
    pcode: z.array(Pcode),
    names: z.array(Names),
    parent: z.array(Pcode.nullable()),
    longitude: z.array(z.number()),
    latitude: z.array(z.number()),
    /** Of the full boundary, on the ellipsoid; four digits. */
    areaKm2: z.array(z.number()),
  })
  .readonly();
/** A value that the schema {@link AreaColumns} accepts. */
export type AreaColumns = z.infer<typeof AreaColumns>;

/**
 * The screen geometry of one level as TopoJSON texts, object `areas`, ids are P-codes. One text for
 * each file of boundaries that is current for a country; no area is in two. `validOn` is the newest.
 */
export const AreaShapes = z
  .object({ level: AdminLevel, validOn: Day, topologies: z.array(z.string()) })
  .readonly();
/** A value that the schema {@link AreaShapes} accepts. */
export type AreaShapes = z.infer<typeof AreaShapes>;

const Covered = z.object({ subjects: z.number().int(), value: z.number().int() }).readonly();

/** What changed in one area until a later round, like for like; see splitOfArea. */
export const ChangeUntil = z
  .object({
    /** At what both rounds counted anew, and there before; null: there is nothing that both did. */
    change: z.number().int().nullable(),
    before: z.number().int().nullable(),
    /** Areas or places with a number in one of the two rounds. */
    newlyCovered: Covered,
    noLongerCovered: Covered,
    /** Places inside compared areas that were counted for the first time. */
    newPlaces: Covered,
  })
  .readonly();
/** A value that the schema {@link ChangeUntil} accepts. */
export type ChangeUntil = z.infer<typeof ChangeUntil>;

/** One figure for every area of a level at a moment, as columns of equal length. */
export const AreaFigures = z
  .object({
    indicator: z.string(),
    level: AdminLevel,
    askedFor: Day,
    /** Whom the numbers count; null: everybody. */
    people: SexAge.nullable().default(null),
    /** The sexes and ages that the round publishes numbers of at this level; none: only everybody. */
    publishedPeople: z.array(SexAge).default([]),
    /** Null: nothing was reported at or before the day; every absence is then `unknown`. */
    passport: Passport.nullable(),
    /**
     * One an area, null where it has no figure, where areas were counted on days and by sources of
     * their own; `passport` is then the newest of them. Null: `passport` is that of every area.
     */
    ownPassports: z.array(Passport.nullable()).nullable(),
    pcode: z.array(Pcode),
    /** Null where absent; then `absence` says why. */
    value: z.array(z.number().int().nullable()),
    absence: z.array(Absence.nullable()),
    carriedOver: z.array(z.boolean()),
    /** One an area: how exact its source says its number is. Null: every number is exact. */
    qualifier: z.array(Qualifier).nullable().default(null),
    /** As published or as the sum of this level within the round; null where a part is absent. */
    total: z.number().int().nullable(),
    totalAbsence: Absence.nullable(),
    totalQualifier: Qualifier.default('exact'),
    /** Reported about areas that the loaded boundaries do not have; counted in the total. */
    unplaced: z.object({ areas: z.number().int(), value: z.number().int().nullable() }),
    /** One an area: what changed until the later day that was asked for; left out: nothing can be compared. */
    until: z.array(ChangeUntil).exactOptional(),
  })
  .readonly();
/** A value that the schema {@link AreaFigures} accepts. */
export type AreaFigures = z.infer<typeof AreaFigures>;
