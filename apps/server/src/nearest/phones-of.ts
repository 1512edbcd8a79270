import type { Audience, Operation } from '@waystation/domain';

/**
 * Whether telephones of centres are told to a reader at all. Says nothing of any one centre: where
 * they are held back nobody learns which centres have one.
 */
export type Phones = 'told' | 'heldBack';

/** Whether an operation tells this audience the telephones of centres, as disclosure has it. */
export const phonesOf = (
  { disclosure }: Pick<Operation, 'disclosure'>,
  audience: Audience,
): Phones =>
  audience === 'public' && !disclosure.publicCentreDetails.includes('phone') ? 'heldBack' : 'told';
