import { z } from 'zod';

/** How people travel to a centre. */
export const TRAVEL_MODES = ['car', 'foot'] as const;
/** One way of travelling. */
export const TravelMode = z.enum(TRAVEL_MODES);
/** A value that the schema {@link TravelMode} accepts. */
export type TravelMode = z.infer<typeof TravelMode>;

/** A day, in minutes: no weight is worth more. */
const MOST_MINUTES = 1_440;

const Minutes = z.number().min(0).max(MOST_MINUTES);

/**
 * What an operation assumes about travel where no road network answers. Each default is a cautious
 * round number; an operation that knows its roads sets its own.
 */
export const TravelAssumptions = z
  .strictObject({
    speedKmh: z
      .strictObject({
        /** What OSRM's car profile assumes on a tertiary road (profiles/car.lua). */
        car: z.number().min(1).max(150).default(40),
        /** Below the 4.8 km/h of Naismith's rule: a group with children and luggage. */
        foot: z.number().min(1).max(8).default(4),
      })
      .prefault({}),
    /** Road over straight line: 1.417 in Boscoe, Henry and Zdeb 2012 (Professional Geographer 64). */
    detour: z.number().min(1).max(5).default(1.4),
  })
  .readonly();
/** A value that the schema {@link TravelAssumptions} accepts. */
export type TravelAssumptions = z.infer<typeof TravelAssumptions>;

/**
 * What weighs inside one tier of the ranking, as minutes of travel that people would rather take
 * than bear it. Our own judgement, for the operation to correct; no standard states them.
 */
export const RankingWeights = z
  .strictObject({
    /** A count past its period: a call before going, and now and then a journey for nothing. */
    agingCount: Minutes.default(15),
    /** A count past twice its period. */
    oldCount: Minutes.default(45),
    /** A status that nobody has said for long, with no count since: it may have been closed. */
    oldStatus: Minutes.default(45),
    /** Nobody said whether it is open, or reports differ on it: the way there and back, as like as not. */
    unknownStatus: Minutes.default(120),
    /** A border, even where it is open: waiting and papers. */
    border: Minutes.default(30),
    /** A position that is not exact: asking the way. */
    vaguePosition: Minutes.default(10),
    /** Each need of which the centre does not say whether it meets it. */
    unknownNeed: Minutes.default(20),
  })
  .readonly();
/** A value that the schema {@link RankingWeights} accepts. */
export type RankingWeights = z.infer<typeof RankingWeights>;

/**
 * The operation's own assumptions and weights for finding the nearest centre. Strict, here and in all
 * its parts: a mistyped word must not leave the default in place unseen.
 */
export const NearestRules = z
  .strictObject({
    travel: TravelAssumptions.prefault({}),
    weights: RankingWeights.prefault({}),
    /**
     * Days after which a status that nobody has said again is told with its date, and weighs
     * `oldStatus` unless people were counted there within them. Our own judgement: a month, as often
     * as registers of sites are renewed at least.
     */
    oldStatusDays: z.number().int().min(1).max(3_650).default(30),
  })
  .readonly();
/** A value that the schema {@link NearestRules} accepts. */
export type NearestRules = z.infer<typeof NearestRules>;
