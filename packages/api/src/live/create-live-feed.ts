import type { Audience, Change, LiveChanges, OperationCode } from '@waystation/domain';
import { createQueue, type Queue } from './create-queue';

/** Changes that are told one by one; a page that missed more reads all anew. */
const MOST_CHANGES = 500;

/** Pages that one process tells; the next is refused, and asks now and then instead. */
const MOST_FOLLOWERS = 4_000;

/** What a feed is made from. */
export type LiveSource = {
  /** The newest sequence of an operation that answers of this process already stand on; null: it is not there. */
  readonly headOf: (code: OperationCode) => number | null;
  /** Changes after a sequence as an audience may see them, oldest first; null: more than `most`, or the operation is gone. */
  readonly changesSince: (
    of: Pick<Following, 'code' | 'audience'>,
    after: number,
    most: number,
  ) => Promise<readonly Change[] | null>;
};

/** Who follows what, and from where on. */
export type Following = {
  readonly code: OperationCode;
  readonly audience: Audience;
  /** The sequence that the page stands on. */
  readonly after: number;
  readonly signal: AbortSignal;
};

/** Tells pages what changes while they are open. */
export type LiveFeed = {
  /**
   * What changes after a sequence, from then on without a gap, until the signal or the feed ends;
   * null: so many follow already that no more are taken.
   */
  readonly follow: (following: Following) => AsyncIterable<LiveChanges> | null;
  /** Tells everybody what they do not know yet; called when sequences were read. */
  readonly moved: () => void;
  /** Ends all, for a server that stops. */
  readonly end: () => void;
  readonly followers: () => number;
};

/** What one audience of one operation follows: read once, told to all. */
type Topic = {
  readonly code: OperationCode;
  readonly audience: Audience;
  /** The sequence that its followers were told of. */
  head: number;
  readonly queues: Set<Queue>;
  /** Whether they are being told; one at a time, so that nothing is told out of its order. */
  isTelling: boolean;
};

const createReader =
  ({ changesSince }: LiveSource) =>
  /** What lies between two sequences. */
  async (topic: Topic, after: number, head: number): Promise<LiveChanges> => {
    const changes = await changesSince(topic, after, MOST_CHANGES);
    // What was written meanwhile is told with the sequence that it belongs to.
    return { head, changes: changes?.filter(({ seq }) => seq <= head) ?? null };
  };

/** A feed over what a process knows of its operations; one for the life of the process. */
export const createLiveFeed = (source: LiveSource): LiveFeed => {
  const topics = new Map<string, Topic>();
  const read = createReader(source);
  let followers = 0;

  const tell = async (topic: Topic): Promise<void> => {
    if (topic.isTelling) {
      return;
    }
    topic.isTelling = true;
    let head = source.headOf(topic.code) ?? topic.head;
    while (head !== topic.head) {
      const isOlder = head < topic.head;
      // Older than what was told: the database was put back to an earlier state.
      const event = isOlder ? null : await read(topic, topic.head, head).catch(() => null);
      topic.head = head;
      for (const queue of topic.queues) {
        queue.put(event ?? { head, changes: null });
      }
      head = source.headOf(topic.code) ?? topic.head;
    }
    topic.isTelling = false;
  };

  const topicOf = ({ code, audience }: Following): Topic => {
    const key = `${audience} ${code}`;
    const known = topics.get(key);
    const topic = known ?? {
      code,
      audience,
      head: source.headOf(code) ?? 0,
      queues: new Set(),
      isTelling: false,
    };
    topics.set(key, topic);
    return topic;
  };

  const leave = (topic: Topic, queue: Queue): void => {
    queue.end();
    topic.queues.delete(queue);
    followers -= 1;
    if (topic.queues.size === 0) {
      topics.delete(`${topic.audience} ${topic.code}`);
    }
  };

  async function* events(following: Following): AsyncGenerator<LiveChanges> {
    const { after, signal } = following;
    const topic = topicOf(following);
    const queue = createQueue();
    // In the queue before the past is read, so that nothing falls in between.
    topic.queues.add(queue);
    followers += 1;
    signal.addEventListener('abort', queue.end, { once: true });
    try {
      let at = topic.head;
      if (at > after) {
        yield await read(topic, after, at);
      } else if (at < after) {
        yield { head: at, changes: null };
      }
      for (let next = await queue.next(); next !== null; next = await queue.next()) {
        if (next.changes === null || next.head > at) {
          at = next.head;
          yield next;
        }
      }
    } finally {
      signal.removeEventListener('abort', queue.end);
      leave(topic, queue);
    }
  }

  return {
    follow: (following) => (followers < MOST_FOLLOWERS ? events(following) : null),
    moved: () => {
      for (const topic of topics.values()) {
        void tell(topic);
      }
    },
    end: () => {
      for (const topic of topics.values()) {
        for (const queue of topic.queues) {
          queue.end();
        }
      }
    },
    followers: () => followers,
  };
};
