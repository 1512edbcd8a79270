import { useEffect, useRef, useState } from 'react';
import { followChanges } from '../../api/follow-changes';
import type { Changes } from '../../api/renew';
import { serverContact } from '../../api/server-contact';
import { useIsVisible } from '../../app/use-is-visible';

/** A server that starts again takes seconds, and thousands of pages shall not come back at once. */
const AGAIN_MS = 3_000;
const SPREAD_MS = 5_000;

type Line = { readonly isOpen: boolean; readonly attempt: number };

/**
 * Follows an operation while the page can be seen, from where it then stands (null: not known yet); gives whether it does just now. Where it cannot,
 * the page asks now and then instead.
 */
export const useFollow = (
  operation: string,
  after: (() => number) | null,
  onChanges: (changes: Changes) => void,
): boolean => {
  const [{ isOpen, attempt }, setLine] = useState<Line>({ isOpen: false, attempt: 0 });
  const isWanted = useIsVisible() && after !== null;
  const latest = useRef({ after, onChanges });
  latest.current = { after, onChanges };

  useEffect(() => {
    if (!isWanted) {
      return;
    }
    let again: ReturnType<typeof setTimeout> | undefined;
    const note = (isOpen: boolean): void => {
      setLine((line) => ({ ...line, isOpen }));
      serverContact.followed(isOpen ? 'open' : 'lost');
    };
    const ended = (): void => {
      note(false);
      again = setTimeout(
        () => setLine((line) => ({ ...line, attempt: line.attempt + 1 })),
        AGAIN_MS + Math.random() * SPREAD_MS,
      );
    };
    const close = followChanges({
      operation,
      after: latest.current.after?.() ?? 0,
      onChanges: (changes) => latest.current.onChanges(changes),
      onHeard: serverContact.heard,
      onLine: note,
      onEnd: ended,
    });
    return () => {
      clearTimeout(again);
      close();
      setLine((line) => ({ ...line, isOpen: false }));
      serverContact.followed('left');
    };
  }, [operation, isWanted, attempt]);
  return isOpen;
};
