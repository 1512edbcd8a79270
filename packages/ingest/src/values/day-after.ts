import { Day } from '@waystation/domain';

const MS_PER_DAY = 86_400_000;

/** The day after a moment's, in UTC: the latest that it can already be anywhere on Earth. */
export const dayAfter = (moment: Date): Day =>
  Day.parse(new Date(moment.getTime() + MS_PER_DAY).toISOString().slice(0, 10));
