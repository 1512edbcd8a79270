import type { Centre, Crossing, Flow } from '@waystation/domain';
import { Day } from '@waystation/domain';
import type { ClockSpan } from '@waystation/view';

/** What a clock can show on a day. */
export type DatedData = {
  readonly flows: readonly Flow[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
};

/** How many entries each day of the span has; days without any are left out. */
export const daysWithData = (
  { flows, centres, crossings }: DatedData,
  { from, to }: ClockSpan,
): ReadonlyMap<Day, number> => {
  const dates: readonly string[] = [
    ...flows.filter((flow) => flow.asOfPrecision === 'day').map((flow) => flow.asOf),
    ...centres.flatMap(({ counts, statusLog }) => [...counts, ...statusLog].map(({ at }) => at)),
    ...crossings.flatMap(({ statusLog }) => statusLog.map(({ at }) => at)),
  ];
  const counts = new Map<Day, number>();
  for (const date of dates) {
    const day = Day.safeParse(date.slice(0, 10));
    if (day.success && day.data >= from && day.data <= to) {
      counts.set(day.data, (counts.get(day.data) ?? 0) + 1);
    }
  }
  return counts;
};
