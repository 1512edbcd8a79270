import { endOfMinute, minuteOf } from '@waystation/scene';
import { useMemo } from 'react';

/** The end of the minute of a moment, so that a running clock makes new rows once a minute. */
export const useMinute = (moment: Date): Date => {
  const minute = minuteOf(moment);
  return useMemo(() => endOfMinute(minute), [minute]);
};
