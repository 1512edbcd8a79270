import { minuteOf } from '@waystation/scene';
import { useEffect, useState } from 'react';
import { trueClock } from '../api/true-clock';

/**
 * The time of a page that showed one before: the same until another minute has begun, for pages tell
 * what was known by the end of a minute.
 */
export const timeAfter = (shown: Date, now: Date): Date =>
  minuteOf(now) > minuteOf(shown) ? now : shown;

/**
 * The time, renewed every so many milliseconds, so that ages keep running, and with every answer of
 * another minute: a report that arrives as it is written would else wait for the next renewal, as one
 * that has not happened yet.
 */
export const useNow = (everyMs: number): Date => {
  const [now, setNow] = useState(trueClock.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(trueClock.now()), everyMs);
    const stopHearing = trueClock.onHeard(() =>
      setNow((shown) => timeAfter(shown, trueClock.now())),
    );
    return () => {
      clearInterval(timer);
      stopHearing();
    };
  }, [everyMs]);
  return now;
};
