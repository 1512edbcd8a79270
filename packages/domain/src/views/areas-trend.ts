import { z } from 'zod';
import { AdminLevel, Day } from '../codes';
import { SexAge } from '../sex-age';
import { Passport } from './passport';

/** One round of a trend over several areas. */
export const AreasTrendPoint = z
  .object({
    passport: Passport,
    /** How many of the areas have a number in the round. */
    counted: z.number().int(),
    /** How many have one that is not shown to this audience. */
    suppressed: z.number().int(),
    /** Sum of the numbers of the round, whatever it covered; null: none has one. */
    people: z.number().int().nullable(),
    /** Sum at the areas that every compared round counted; null: too few of them to compare. */
    compared: z.number().int().nullable(),
  })
  .readonly();
/** A value that the schema {@link AreasTrendPoint} accepts. */
export type AreasTrendPoint = z.infer<typeof AreasTrendPoint>;

/** As many areas as fit into an address that servers and proxies take whole (8 KB). */
export const MOST_AREAS_IN_QUESTION = 400;

/** What several areas of one level counted, round by round; rounds are never added. */
export const AreasTrend = z
  .object({
    indicator: z.string(),
    level: AdminLevel,
    askedFor: Day,
    /** Whom the numbers count; null: everybody. */
    people: SexAge.nullable().default(null),
    /** How many areas were asked about. */
    areas: z.number().int(),
    /** How many of them every compared round counted. */
    common: z.number().int(),
    /** Oldest first, one per round of the series; none where figures do not come from rounds. */
    points: z.array(AreasTrendPoint),
  })
  .readonly();
/** A value that the schema {@link AreasTrend} accepts. */
export type AreasTrend = z.infer<typeof AreasTrend>;
