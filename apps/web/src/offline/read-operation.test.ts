import { describe, expect, it } from 'vitest';
import { createServerContact } from '../api/create-server-contact';
import { asKept } from './kept-answer';
import { readFromServer } from './read-operation';

/** Reads answers that are given beforehand, and says how many were asked for. */
const reading = async (...answers: readonly Response[]) => {
  const rest = [...answers];
  const { watchedFetch, current } = createServerContact({
    fetch: async () => rest.shift() ?? Response.error(),
    now: () => new Date(),
    deviceNow: () => new Date(),
  });
  const reads = answers.map(() => () => watchedFetch('/trpc/x'));
  const outcome = await readFromServer(reads, () => current().isReachable).then(
    () => 'kept',
    () => 'not kept',
  );
  return [outcome, answers.length - rest.length];
};

describe('what is put on the device', () => {
  it('is there once the server gave all of it', async () => {
    expect(await reading(new Response('a'), new Response('b'))).toEqual(['kept', 2]);
  });

  it('is not said to be there anew where a copy stood in', async () => {
    expect(await reading(new Response('a'), asKept(new Response('b')), new Response('c'))).toEqual([
      'not kept',
      2,
    ]);
  });
});
