const MS_PER_MINUTE = 60_000;

/** The minute that a moment is in. */
export const minuteOf = (moment: Date): number => Math.floor(moment.getTime() / MS_PER_MINUTE);

/** The end of a minute, so that a running clock makes new rows once a minute. */
export const endOfMinute = (minute: number): Date => new Date((minute + 1) * MS_PER_MINUTE - 1);
