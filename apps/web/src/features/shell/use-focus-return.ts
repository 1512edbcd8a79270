import { useEffect, useRef } from 'react';

const focused = (): Element | null =>
  document.activeElement === document.body ? null : document.activeElement;

/** Going back into a field would open a phone's keyboard over what was just closed. */
const mayReturnTo = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  (element.tagName !== 'INPUT' || !matchMedia('(pointer: coarse)').matches);

/**
 * Takes the focus to a part of the screen when it opens, and back to where it was when it closes and
 * took the focus with it. `opened` names what is open, null: nothing; `target` gives null where the
 * focus shall stay.
 */
export const useFocusReturn = (opened: string | null, target: () => HTMLElement | null): void => {
  const cameFrom = useRef<Element | null>(null);
  const latest = useRef(target);
  latest.current = target;
  useEffect(() => {
    if (opened === null) {
      return;
    }
    cameFrom.current ??= focused();
    const taken = latest.current();
    taken?.focus({ preventScroll: true });
    return () => {
      const [now, back] = [focused(), cameFrom.current];
      if (now === null && back !== null && mayReturnTo(back)) {
        back.focus({ preventScroll: true });
      }
      if (now === null || now !== taken) {
        cameFrom.current = null;
      }
    };
  }, [opened]);
};
