import { z } from 'zod';
import { Day } from '../codes';
import { SexAge } from '../sex-age';
import { Passport } from './passport';

const Covered = z.object({ sites: z.number().int(), people: z.number().int() }).readonly();

/** One round of a trend over sites. */
export const SitesTrendPoint = z
  .object({
    passport: Passport,
    /** How many of the sites have a number of the round. */
    counted: z.number().int(),
    /** How many have one that is not shown to this audience. */
    suppressed: z.number().int(),
    /** How many numbers were counted in an earlier round and published again in this one. */
    carriedOver: z.number().int(),
    /** Sum of the numbers of the round, whatever it covered; null: none has one. */
    people: z.number().int().nullable(),
    /** Sum at the sites that every compared round counted anew; null: too few of them to compare. */
    compared: z.number().int().nullable(),
    /** Sites counted in this round and not in the one before it; null: there is none before it. */
    newlyCovered: Covered.nullable(),
    /** Sites counted in the round before and not in this one, with their people then. */
    noLongerCovered: Covered.nullable(),
  })
  .readonly();
/** A value that the schema {@link SitesTrendPoint} accepts. */
export type SitesTrendPoint = z.infer<typeof SitesTrendPoint>;

/** What the sites in a drawn area counted, round by round; rounds are never added. */
export const SitesTrend = z
  .object({
    indicator: z.string(),
    askedFor: Day,
    /** Whom the numbers count; null: everybody. */
    people: SexAge.nullable(),
    /** How many sites lie in the area, as far as this audience may know where they are. */
    sites: z.number().int(),
    /** How many of them every compared round counted. */
    common: z.number().int(),
    /** Oldest first, one per round that counted sites anywhere; none where none ever counted one here. */
    points: z.array(SitesTrendPoint),
  })
  .readonly();
/** A value that the schema {@link SitesTrend} accepts. */
export type SitesTrend = z.infer<typeof SitesTrend>;
