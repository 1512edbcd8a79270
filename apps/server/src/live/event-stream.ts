import type { LiveChanges } from '@waystation/domain';

/**
 * A line that is cut without a word is noticed by what no longer comes over it
 * (reference/standards.md 2.3, 4). The page waits for somewhat more than two of these.
 */
const PING_MS = 15_000;

/** A page comes again after so long, and thousands of them not at once. */
const AGAIN_MS = 2_000;
const SPREAD_MS = 4_000;

const encoder = new TextEncoder();

const PING = encoder.encode('event: ping\ndata:\n\n');

/** The text of an event is made once for all whom it is told. */
const texts = new WeakMap<LiveChanges, Uint8Array>();

const textOf = (event: LiveChanges): Uint8Array => {
  const known = texts.get(event);
  const text = known ?? encoder.encode(`id: ${event.head}\ndata: ${JSON.stringify(event)}\n\n`);
  texts.set(event, text);
  return text;
};

/** What comes next, or null after so long without anything. */
const orPing = async <Result>(next: Promise<Result>): Promise<Result | null> => {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PING_MS);
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Events as a page reads them (HTML, 9.2, server-sent events), with a ping now and then; `leave` is
 * called when nobody reads any more. Nothing is taken before it can be sent.
 */
export const eventStream = (
  events: AsyncIterable<LiveChanges>,
  leave: () => void,
): ReadableStream<Uint8Array> => {
  const iterator = events[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<LiveChanges>> | null = null;
  return new ReadableStream({
    start: (controller) => {
      const wait = Math.round(AGAIN_MS + Math.random() * SPREAD_MS);
      controller.enqueue(encoder.encode(`retry: ${wait}\nevent: ping\ndata:\n\n`));
    },
    pull: async (controller) => {
      next ??= iterator.next();
      const event = await orPing(next);
      if (event === null) {
        controller.enqueue(PING);
        return;
      }
      next = null;
      if (event.done === true) {
        controller.close();
      } else {
        controller.enqueue(textOf(event.value));
      }
    },
    cancel: leave,
  });
};
