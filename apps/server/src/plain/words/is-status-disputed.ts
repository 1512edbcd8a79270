import type { RankedCentre } from '@waystation/nearest';

/** Whether reports from a centre differ on whether it is open. */
export const isStatusDisputed = ({ reasons }: Pick<RankedCentre, 'reasons'>): boolean =>
  reasons.some(
    ({ code, ...of }) =>
      code === 'reportsDiffer' && 'subjects' in of && of.subjects.includes('status'),
  );
