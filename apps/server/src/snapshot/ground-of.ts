import { frameOf, sheetExtent, sheetOf } from '@waystation/print';
import type { SnapshotJob } from './snapshot-job';

/** The frame of a sheet's map and the ground that it shows; null: the operation has no place. */
export const groundOf = ({ choice, at, wanted }: Pick<SnapshotJob, 'choice' | 'at' | 'wanted'>) => {
  const sheet = sheetOf(choice);
  const { pointScale } = sheet;
  const frame = frameOf(sheet);
  const extent = sheetExtent(at, wanted.overview.bbox, {
    frame,
    pointScale,
    seen: choice.seen,
  });
  return extent === null ? null : { frame, extent, pointScale };
};
