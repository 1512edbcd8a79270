import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Until it is measured, and where nothing lays out: about a column of the page. */
const FIRST_WIDTH = 480;

/** The width in CSS pixels that an element has on the page, so that letters keep their size in a drawing. */
export const useWidth = (): readonly [RefObject<HTMLDivElement | null>, number] => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) {
      return;
    }
    const measure = (): void =>
      setWidth(Math.max(1, Math.floor(element.clientWidth)) || FIRST_WIDTH);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
