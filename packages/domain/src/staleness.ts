import { z } from 'zod';

/** When data of one kind stops being fresh, and when it stops being known; in hours. */
export const FreshFor = z
  .object({
    freshHours: z.number().positive(),
    /** After this age the value is treated as unknown; null: it only fades. */
    unknownAfterHours: z.number().positive().nullable(),
  })
  .readonly();
/** A value that the schema {@link FreshFor} accepts. */
export type FreshFor = z.infer<typeof FreshFor>;

/** The operation's own staleness rules (domain rule 6); defaults from ui/DESIGN.md section 4. */
export const StalenessRules = z
  .object({
    centres: FreshFor.default({ freshHours: 24, unknownAfterHours: 72 }),
    crossings: FreshFor.default({ freshHours: 24, unknownAfterHours: null }),
    /** Two rounds later is what the design asks; a quarter each is the common DTM rhythm. 3W sheets age so, too. */
    rounds: FreshFor.default({ freshHours: 24 * 184, unknownAfterHours: null }),
    flows: FreshFor.default({ freshHours: 24 * 7, unknownAfterHours: null }),
  })
  .readonly();
/** A value that the schema {@link StalenessRules} accepts. */
export type StalenessRules = z.infer<typeof StalenessRules>;

/** fresh; aging: past its period, shown with an amber date; old: past twice the period, drawn at half weight; expired: unknown. */
export const FRESHNESS = ['fresh', 'aging', 'old', 'expired'] as const;
/** One step of ageing. */
export type Freshness = (typeof FRESHNESS)[number];

const MS_PER_HOUR = 3_600_000;

/**
 * How fresh something counted at `countedAt` is at `now` under a rule.
 * A count dated in the future (a wrong clock) is fresh, not an error: the reader sees its date.
 */
export const freshnessOf = (
  countedAt: Date,
  now: Date,
  { freshHours, unknownAfterHours }: FreshFor,
): Freshness => {
  const ageHours = (now.getTime() - countedAt.getTime()) / MS_PER_HOUR;
  if (unknownAfterHours !== null && ageHours > unknownAfterHours) {
    return 'expired';
  }
  if (ageHours > freshHours * 2) {
    return 'old';
  }
  return ageHours > freshHours ? 'aging' : 'fresh';
};
