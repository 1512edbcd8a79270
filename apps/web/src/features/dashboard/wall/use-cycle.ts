import { useTranslator } from '@waystation/ui';
import { useEffect, useState } from 'react';
import { type Cycle, FIRST, stepOfKey, stepped } from './cycle';

type CycleOf = {
  readonly sections: number;
  readonly seconds: number;
  /** Gives up the display. */
  readonly onLeave: () => void;
};

/** Goes through sections by itself and by keys: Space stops, arrows go to another, Escape leaves. */
export const useCycle = ({ sections, seconds, onLeave }: CycleOf): Cycle => {
  const { direction } = useTranslator();
  const [cycle, setCycle] = useState(FIRST);
  const { at, isStopped } = cycle;
  // A section that was just gone to by hand has its whole time: the clock begins anew with each.
  useEffect(() => {
    if (isStopped || sections < 2) {
      return;
    }
    const timer = setTimeout(
      () => setCycle((now) => stepped(now, 'next', sections)),
      seconds * 1000,
    );
    return () => clearTimeout(timer);
  }, [at, isStopped, sections, seconds]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const step = stepOfKey(event.key, direction);
      if (step === null && event.key !== 'Escape') {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (step === null) {
        onLeave();
      } else {
        setCycle((now) => stepped(now, step, sections));
      }
    };
    // Before a bar of a chart takes the key for being pressed.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [direction, sections, onLeave]);
  return { ...cycle, at: Math.min(at, sections - 1) };
};
