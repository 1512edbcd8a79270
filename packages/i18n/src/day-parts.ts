/** A calendar date without a time zone; month is 1 to 12, and parts a source does not state are absent. */
export type DayParts = { readonly year: number; readonly month?: number; readonly day?: number };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` without passing through a time zone; throws on others. */
export const parseDay = (text: string): DayParts => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year) {
    throw new RangeError(`not a calendar date: ${text}`);
  }
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
};

/** The calendar date of a moment as people in a time zone (IANA name) would write it. */
export const dayOf = (moment: Date, timeZone: string): Required<DayParts> => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day') };
};
