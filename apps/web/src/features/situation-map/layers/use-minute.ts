import { useMemo } from 'react';

const MS_PER_MINUTE = 60_000;

/** The end of the minute of a moment, so that a running clock makes new rows once a minute. */
export const useMinute = (moment: Date): Date => {
  const minute = Math.floor(moment.getTime() / MS_PER_MINUTE);
  return useMemo(() => new Date((minute + 1) * MS_PER_MINUTE - 1), [minute]);
};
