/** By what a series that ended for a full disk is known: a layout that finds no room on its paper is `noRoom`. */
export const DISK_FULL = 'diskFull';

/** What is said where the disk of the server is full. */
export const NO_ROOM =
  'The disk of the server is full. Make room, then ask again: the sheets that are finished are kept.';

/** Whether something could not be written because there is no room on the disk, or a quota is used up. */
export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
