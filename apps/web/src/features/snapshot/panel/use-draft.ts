import { useEffect, useRef, useState } from 'react';

/** Who types goes on within this time. */
const TYPED_MS = 700;

/** Text that is typed, and told once the hand rests or leaves the field: each rest is a step to undo. */
export const useDraft = (value: string, onChange: (text: string) => void) => {
  const [draft, setDraft] = useState<string | null>(null);
  const tell = (): void => {
    if (draft !== null && draft !== value) {
      onChange(draft);
    }
    setDraft(null);
  };
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    if (draft === null) {
      return;
    }
    const timer = setTimeout(() => latest.current(), TYPED_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return { text: draft ?? value, type: setDraft, rest: tell };
};
