import { type PopulationGroup, STATUS_GROUPS } from '@waystation/domain';
import type { Recipient } from './recipient';

/**
 * Whether a recipient may know how many of a group are at one place: nobody in public learns
 * nationality or legal status at site level (domain rule 10).
 */
export const mayBeToldOfPlace = ({ audience }: Recipient, group: PopulationGroup): boolean =>
  audience !== 'public' || !STATUS_GROUPS.includes(group);
