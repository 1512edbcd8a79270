import { z } from 'zod';
import type { Sensitivity } from './sensitivity';

/** Who is asking. Only public and operator can be proved so far; the others come with accounts. */
export const AUDIENCES = [
  'public',
  'partner',
  'responder',
  'coordinator',
  'steward',
  'operator',
] as const;

/** One audience. */
export const Audience = z.enum(AUDIENCES);
/** A value that the schema {@link Audience} accepts. */
export type Audience = z.infer<typeof Audience>;

const CLEARANCE = {
  public: ['public'],
  partner: ['public', 'restricted'],
  responder: ['public', 'restricted'],
  coordinator: ['public', 'restricted', 'confidential'],
  steward: ['public', 'restricted', 'confidential', 'strict'],
  operator: ['public', 'restricted', 'confidential', 'strict'],
} as const satisfies Record<Audience, readonly Sensitivity[]>;

/** Whether the audience may see data of this sensitivity at all; deny by default. */
export const maySee = (audience: Audience, sensitivity: Sensitivity): boolean => {
  const cleared: readonly Sensitivity[] = CLEARANCE[audience];
  return cleared.includes(sensitivity);
};

/**
 * How what an audience is given must be handled: by the most sensitive data that it may see, for a page
 * holds what its audience may see and nobody counts again what of it is on the page.
 */
export const handlingOf = (audience: Audience): Sensitivity =>
  CLEARANCE[audience].at(-1) ?? 'strict';

/** Those who see least among all who see data of this sensitivity: what they may not know, not all of its readers may. */
export const widestAudience = (sensitivity: Sensitivity): Audience =>
  AUDIENCES.find((audience) => maySee(audience, sensitivity)) ?? 'operator';

/**
 * Whether somebody may have made what another audience is given: for those who may see as much as they or
 * less, never more. Audiences are in the order of what they may see.
 */
export const mayMakeFor = (maker: Audience, audience: Audience): boolean =>
  AUDIENCES.indexOf(audience) <= AUDIENCES.indexOf(maker);
