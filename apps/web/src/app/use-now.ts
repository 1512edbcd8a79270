import { useEffect, useState } from 'react';
import { trueClock } from '../api/true-clock';

/** The time, renewed every so many milliseconds, so that ages keep running. */
export const useNow = (everyMs: number): Date => {
  const [now, setNow] = useState(trueClock.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(trueClock.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
};
