import { z } from 'zod';

/**
 * The tiers of the ranking, best first. A centre stands in the worst tier that anything known of it
 * puts it in: one that is full and does not meet a need is unsuitable.
 */
export const TIERS = [
  'fits',
  'fitsInPart',
  'unknown',
  'standby',
  'full',
  'closed',
  'unsuitable',
  'unreachable',
] as const;
/** One tier. */
export const Tier = z.enum(TIERS);
/** A value that the schema {@link Tier} accepts. */
export type Tier = z.infer<typeof Tier>;

/** The place of a tier in the ranking, 0 best. */
export const tierRank = (tier: Tier): number => TIERS.indexOf(tier);
