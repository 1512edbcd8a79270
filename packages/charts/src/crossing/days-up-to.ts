import { Day } from '@waystation/domain';

const MS_PER_DAY = 86_400_000;

/** So many days in a row that end with a day, oldest first. */
export const daysUpTo = (last: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) => {
    const time = Date.parse(`${last}T00:00:00Z`) - (count - 1 - index) * MS_PER_DAY;
    return Day.parse(new Date(time).toISOString().slice(0, 10));
  });
