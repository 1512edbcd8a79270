import { LiveChanges } from '@waystation/domain';
import type { Changes } from './renew';

/** A page that follows an operation. */
export type Follower = {
  readonly operation: string;
  /** The sequence that the page stands on. */
  readonly after: number;
  readonly onChanges: (changes: Changes) => void;
  /** Whenever the server was heard, also with nothing to say. */
  readonly onHeard: () => void;
  /** Whether the line stands; while it does not, it is tried again by itself. */
  readonly onLine: (isOpen: boolean) => void;
  /** The line was refused, or silent for so long that it must be cut: it is not tried again. */
  readonly onEnd: () => void;
};

/** The server says something every quarter of a minute, so that silence can be told from a lost line. */
const SILENT_MS = 40_000;

const addressOf = ({ operation, after }: Follower): string =>
  `/changes?${new URLSearchParams({ operation, after: `${after}` })}`;

const readChanges = (text: string): LiveChanges | null => {
  try {
    return LiveChanges.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * Hears of changes as they are written, over one line that stays open; gives what closes it. A line
 * that is lost is tried again by the browser, which says what arrived last.
 */
export const followChanges = (follower: Follower): (() => void) => {
  const source = new EventSource(addressOf(follower));
  let head = follower.after;
  const end = (): void => {
    close();
    follower.onEnd();
  };
  let silence = setTimeout(end, SILENT_MS);
  const close = (): void => {
    clearTimeout(silence);
    source.close();
  };
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(end, SILENT_MS);
    follower.onHeard();
  };
  source.addEventListener('open', () => follower.onLine(true));
  source.addEventListener('ping', heard);
  source.addEventListener('message', ({ data, lastEventId }) => {
    heard();
    head = Number(lastEventId) || head;
    // Words of a newer server that this page does not know: something changed.
    follower.onChanges(readChanges(data) ?? { head, changes: null });
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) {
      end();
    } else {
      follower.onLine(false);
    }
  });
  return close;
};
