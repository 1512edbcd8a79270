import { z } from 'zod';
import { Absence } from '../absence';
import { Day, Pcode, PlaceId, SourceId } from '../codes';
import { Flag } from '../place';
import { SexAge } from '../sex-age';
import { SiteStatus, SiteType } from '../site';
import { Passport } from './passport';

/** The sites of an operation with their newest stock at a day, as columns of equal length. */
export const SiteColumns = z
  .object({
    askedFor: Day,
    indicator: z.string(),
    /** Whom the numbers count; null: everybody. */
    people: SexAge.nullable().default(null),
    /** The sexes and ages that any site has a number of; none: only everybody. */
    publishedPeople: z.array(SexAge).default([]),
    /** Passport of the round most sites were counted in; null: no site has a figure yet. */
    passport: Passport.nullable(),
    id: z.array(PlaceId),
    name: z.array(z.string()),
    /** Degrees; null together: without coordinates, or withheld from this audience. */
    longitude: z.array(z.number().nullable()),
    latitude: z.array(z.number().nullable()),
    /** Sparse: the indexes of those whose coordinates are only near them. */
    inexact: z.array(z.number().int().nonnegative()).default([]),
    type: z.array(SiteType),
    status: z.array(SiteStatus),
    area: z.array(Pcode.nullable()),
    value: z.array(z.number().int().nullable()),
    absence: z.array(Absence.nullable()),
    /**
     * Sparse: the indexes of those that have a figure of everybody and no number of those asked for, so
     * that they can be told from sites that nobody counted. None where everybody was asked for.
     */
    countedTogether: z.array(z.number().int().nonnegative()).default([]),
    carriedOver: z.array(z.boolean()),
    /**
     * The days that numbers are of, oldest first; `asOf` points into them. Null: without a number. Those
     * of another day than the passport's are of another round, and stocks of two are never added.
     */
    days: z.array(Day),
    asOf: z.array(z.number().int().nonnegative().nullable()),
    /**
     * Who published the number, or the site where it has none; `source` points into `sources`. Null:
     * not stated.
     */
    sources: z.array(z.object({ id: SourceId, label: z.string() })),
    source: z.array(z.number().int().nonnegative().nullable()),
    /** Sparse: flags by index into the columns. */
    flags: z.record(z.string(), z.array(Flag)),
  })
  .readonly();
/** A value that the schema {@link SiteColumns} accepts. */
export type SiteColumns = z.infer<typeof SiteColumns>;
