import type { Day } from '@waystation/domain';

const MS_PER_HOUR = 3_600_000;

/** Hours between two days, whichever comes first. */
export const hoursBetween = (one: Day, other: Day): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / MS_PER_HOUR;
