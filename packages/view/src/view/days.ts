import { Day } from '@waystation/domain';

const MS_PER_DAY = 86_400_000;

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later (earlier with a minus); calendar days, no time zone. */
export const shiftDay = (day: Day, days: number): Day =>
  Day.parse(new Date(timeOf(day) + days * MS_PER_DAY).toISOString().slice(0, 10));

/** How many days `to` is after `from`; 0 for the same day. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((timeOf(to) - timeOf(from)) / MS_PER_DAY);

/** The day, or the nearer end of the span where it lies outside. */
export const clampDay = (day: Day, { from, to }: { readonly from: Day; readonly to: Day }): Day => {
  if (day < from) {
    return from;
  }
  return day > to ? to : day;
};

/** The calendar day of a moment in UTC. */
export const utcDayOf = (moment: Date): Day => Day.parse(moment.toISOString().slice(0, 10));
