import type { RoadClosure } from '@waystation/domain';
import type { Recipient } from './recipient';

/**
 * A closure as a recipient may see it, if they may see it at all: one that they may not changes
 * none of their answers either, for whoever asks from both sides of a place would find it. What
 * staff type as a note is read by nobody before it is sent: it is not for the public.
 */
export const discloseClosure = (closure: RoadClosure, { audience }: Recipient): RoadClosure =>
  audience === 'public'
    ? { ...closure, log: closure.log.map((entry) => ({ ...entry, note: null })) }
    : closure;
