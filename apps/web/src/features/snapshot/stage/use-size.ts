import { useLayoutEffect, useState } from 'react';

/** How large an element is in CSS pixels; null: it is not on the page yet. */
export const useSize = (
  element: HTMLElement | null,
): { readonly width: number; readonly height: number } | null => {
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(
    null,
  );
  useLayoutEffect(() => {
    if (element === null) {
      return;
    }
    const measure = (): void =>
      setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
};
