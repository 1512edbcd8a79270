/**
 * Reads whose answers change without a change of the data: roads are imported beside the store, and
 * a network that was too slow a moment ago may be quick now. Their answers are not kept anywhere.
 */
const PROCEDURES: readonly string[] = ['travel.times'];

/** Whether a request asks for something that may change by itself. */
export const changesByItself = ({ pathname }: URL): boolean =>
  pathname
    .slice(pathname.lastIndexOf('/') + 1)
    .split(',')
    .some((procedure) => PROCEDURES.includes(procedure));
