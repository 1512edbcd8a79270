import type { Day } from '@waystation/domain';
import type { MapView } from '@waystation/view';

/**
 * The day for which logs of centres are asked; null: for now. Of a historical case all of them are
 * there at once, for its clock runs through the days.
 */
export const logDayOf = ({
  day,
  isLatest,
  operation,
}: Pick<MapView, 'day' | 'isLatest' | 'operation'>): Day | null =>
  isLatest || operation.replay !== null ? null : day;
