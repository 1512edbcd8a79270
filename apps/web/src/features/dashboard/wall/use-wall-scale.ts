import { useEffect, useState } from 'react';

/** The width in CSS pixels that a wall is laid out for; wider screens show the same larger. */
const LAID_OUT_FOR = 1000;
const LARGEST = 4;

const scaleOf = (width: number): number => Math.min(LARGEST, Math.max(1, width / LAID_OUT_FOR));

/** How many times as large a wall shows everything, so that it is read from across a room. */
export const useWallScale = (): number => {
  const [scale, setScale] = useState(() => scaleOf(innerWidth));
  useEffect(() => {
    const measure = (): void => setScale(scaleOf(innerWidth));
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return scale;
};
