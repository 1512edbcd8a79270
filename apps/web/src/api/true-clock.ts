import { createTrueClock } from './create-true-clock';

/** The time of this page. */
export const trueClock = createTrueClock(() => new Date());
