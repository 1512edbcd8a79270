import { useEffect, useState } from 'react';

/** After 4 seconds a loading part says what it loads and how much (design, 10). */
const LONG_MS = 4_000;

/** Whether the part that asks has been on screen for long. */
export const useTookLong = (): boolean => {
  const [tookLong, setTookLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTookLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return tookLong;
};
