import { describe, expect, it } from 'vitest';
import { createAnswerCache, type Made } from './answer-cache';

const answer = (bytes: number, mayKeep = true): Made => ({
  kind: 'answer',
  mayKeep,
  answer: { bytes: new Uint8Array(bytes), encoding: 'identity', contentType: 'application/json' },
});

/** Counts how often an answer had to be made. */
const counting = (made: Made) => {
  let times = 0;
  return {
    make: async () => {
      times += 1;
      return made;
    },
    times: () => times,
  };
};

describe('kept answers', () => {
  it('are made once', async () => {
    const cache = createAnswerCache();
    const work = counting(answer(10));
    await cache.recall('a', work.make);
    await cache.recall('a', work.make);
    expect(work.times()).toBe(1);
  });

  it('are waited for while somebody else has them made', async () => {
    const cache = createAnswerCache();
    const work = counting(answer(10));
    await Promise.all([cache.recall('a', work.make), cache.recall('a', work.make)]);
    expect(work.times()).toBe(1);
  });

  it('make room for newer ones, the longest unused first', async () => {
    const cache = createAnswerCache(25);
    const first = counting(answer(10));
    const second = counting(answer(10));
    await cache.recall('first', first.make);
    await cache.recall('second', second.make);
    await cache.recall('first', first.make);
    await cache.recall('third', counting(answer(10)).make);
    await cache.recall('first', first.make);
    await cache.recall('second', second.make);
    expect([first.times(), second.times()]).toEqual([1, 2]);
  });

  it('are not those that may be half old and half new', async () => {
    const cache = createAnswerCache();
    const work = counting(answer(10, false));
    await cache.recall('a', work.make);
    await cache.recall('a', work.make);
    expect(work.times()).toBe(2);
  });

  it('are not failures, and a failure is told to everyone who waited', async () => {
    const cache = createAnswerCache();
    const failing = async (): Promise<Made> => {
      throw new Error('the database is gone');
    };
    const both = [cache.recall('a', failing), cache.recall('a', failing)];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    const work = counting(answer(10));
    await cache.recall('a', work.make);
    expect(work.times()).toBe(1);
  });

  it('give every reader a body of its own where an answer is not to be kept', async () => {
    const cache = createAnswerCache();
    const make = async (): Promise<Made> => ({
      kind: 'response',
      response: new Response('not found', { status: 404 }),
    });
    const made = await Promise.all([cache.recall('a', make), cache.recall('a', make)]);
    const texts = made.map(async (one) => (one.kind === 'response' ? one.response.text() : ''));
    expect(await Promise.all(texts)).toEqual(['not found', 'not found']);
  });
});
