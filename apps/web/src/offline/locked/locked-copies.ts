import { createLock } from './create-lock';
import { createLockedCopies } from './create-locked-copies';

/** What this device keeps for the holder of a token. */
export const lockedCopies = createLockedCopies(() => caches, createLock());
