import type { RankedCentre } from '../nearest-answer';

/** Whether reports from a centre differ on whether it is open, and nobody has decided. */
export const isStatusDisputed = ({ reasons }: Pick<RankedCentre, 'reasons'>): boolean =>
  reasons.some((reason) => reason.code === 'reportsDiffer' && reason.subjects.includes('status'));
