import type { ScreenBox } from '@waystation/layers';

/** Smaller boxes, in square pixels, are there for screen readers only. */
const LEAST_AREA = 64;

const parts = (element: Element): readonly Element[] => {
  // The first picture is the map itself, not something over it.
  if (element.matches('[data-picture-of-map]')) {
    return [];
  }
  const children = [...element.children];
  const isSolid = getComputedStyle(element).pointerEvents !== 'none';
  return isSolid || children.length === 0 ? [element] : children.flatMap(parts);
};

/**
 * The boxes of what stands over the map beside it in its frame: what can be pressed as a whole, and
 * of what lets the pointer through only the parts that show something.
 */
export const boxesOver = (map: HTMLElement): readonly ScreenBox[] => {
  const frame = map.closest('main');
  const origin = map.getBoundingClientRect();
  return (
    [...(frame?.children ?? [])]
      // A second map, of a comparison, lies beside this one or under a cut through it.
      .filter((child) => !child.contains(map) && child.querySelector('[data-map-state]') === null)
      .flatMap(parts)
      .map((part) => part.getBoundingClientRect())
      .filter(({ width, height }) => width * height > LEAST_AREA)
      .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }))
  );
};
