import { CENTRE_GROUPS, CentreGroup } from '@waystation/domain';
import { z } from 'zod';

/** What people may need of a centre besides a place; the groups are those a centre takes in. */
export const NEEDS = [
  ...CENTRE_GROUPS,
  'wheelchair',
  'medical',
  'psychosocial',
  'open24h',
  'documents',
  'familyTracing',
  'onwardTransport',
  'companionAnimals',
] as const;
/** One need. */
export const Need = z.enum(NEEDS);
/** A value that the schema {@link Need} accepts. */
export type Need = z.infer<typeof Need>;

/**
 * Whether some need is a group that centres take in. Places are counted in all, so that nobody knows
 * how many of the free ones are for that group.
 */
export const asksForGroup = (needs: readonly Need[]): boolean =>
  needs.some((need) => CentreGroup.safeParse(need).success);
