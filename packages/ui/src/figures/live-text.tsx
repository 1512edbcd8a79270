import { useContext, useEffect, useRef, useState } from 'react';
import { LiveContext } from './live-context';

/** As long as the design has it (8, "Live"): long enough to be found, and gone before it is read as a link. */
const MARK_MS = 2_000;

/**
 * A value that is underlined for a moment when it changes by itself. The line takes no room and does not
 * move, so nothing jumps, and there is nothing to be reduced.
 */
export const LiveText = ({ value }: { readonly value: string }) => {
  const cameLive = useContext(LiveContext);
  const shown = useRef(value);
  const [isMarked, setMarked] = useState(false);
  useEffect(() => {
    if (shown.current === value) {
      return;
    }
    shown.current = value;
    setMarked(cameLive());
    const timer = setTimeout(() => setMarked(false), MARK_MS);
    return () => clearTimeout(timer);
  }, [value, cameLive]);
  return (
    <bdi
      data-just-changed={isMarked || undefined}
      className="data-just-changed:underline data-just-changed:decoration-2 data-just-changed:decoration-accent data-just-changed:underline-offset-4"
    >
      {value}
    </bdi>
  );
};
