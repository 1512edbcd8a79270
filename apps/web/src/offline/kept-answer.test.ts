import { describe, expect, it } from 'vitest';
import { asKept, isKept, keptAt } from './kept-answer';

const DATE = 'Thu, 02 Dec 2021 08:40:00 GMT';

describe('an answer from the device', () => {
  it('says from when it is, and is otherwise the answer of the server', async () => {
    const kept = asKept(new Response('{"free":91}', { headers: { date: DATE, etag: '"1"' } }));
    expect(keptAt(kept)).toEqual(new Date(DATE));
    expect([kept.status, kept.headers.get('etag'), await kept.text()]).toEqual([
      200,
      '"1"',
      '{"free":91}',
    ]);
  });

  it('is told from one of the server itself, also where nobody knows when it was made', () => {
    const undated = asKept(new Response(''));
    expect([isKept(undated), keptAt(undated)]).toEqual([true, null]);
    expect([isKept(new Response('')), keptAt(new Response(''))]).toEqual([false, null]);
  });
});
