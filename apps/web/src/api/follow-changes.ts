import { createTRPCClient, httpSubscriptionLink } from '@trpc/client';
import type { AppRouter } from '@waystation/contract';
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
  /** The server ended the line, or refused it: it is not tried again. */
  readonly onEnd: () => void;
};

const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: '/trpc' })] });

/** Hears of changes as they are written, over one line that stays open; gives what closes it. */
export const followChanges = (follower: Follower): (() => void) => {
  const { operation, after, onChanges, onHeard, onLine, onEnd } = follower;
  const { unsubscribe } = client.change.live.subscribe(
    { operation, after },
    {
      onStarted: ({ context }) => {
        onHeard();
        // The server says something every quarter of a minute, so that silence can be told from a lost line.
        const line: unknown = context?.eventSource;
        if (line instanceof EventSource) {
          line.addEventListener('ping', onHeard);
        }
      },
      onData: ({ data }) => onChanges(data),
      onConnectionStateChange: ({ state }) => onLine(state === 'pending'),
      onComplete: onEnd,
      onError: onEnd,
    },
  );
  return unsubscribe;
};
