import { frameOf, locatorPlace, sheetExtent, sheetOf } from '@waystation/print';
import type { SnapshotJob } from './snapshot-job';

/** The frame of a sheet's map and the ground that it shows; null: the operation has no place. */
export const groundOf = ({ choice, at, wanted }: Pick<SnapshotJob, 'choice' | 'at' | 'wanted'>) => {
  const sheet = sheetOf(choice);
  const { pointScale } = sheet;
  const frame = frameOf(sheet);
  const bbox = wanted.area === undefined ? wanted.overview.bbox : wanted.area.box;
  const extent = sheetExtent(at, bbox, {
    frame,
    pointScale,
    seen: choice.seen,
  });
  return extent === null ? null : { frame, extent, pointScale };
};

/** The ground of a sheet's locator; null: the operation has no place. */
export const locatorOf = ({ choice, wanted }: Pick<SnapshotJob, 'choice' | 'wanted'>) =>
  locatorPlace(wanted.overview.bbox, sheetOf(choice), wanted.area !== undefined);
