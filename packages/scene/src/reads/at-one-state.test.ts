import { anOverview } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { atOneState } from './at-one-state';

/** Overviews of an operation that changes so many times, once after each reading. */
const changing = (times: number) => {
  let seq = 0;
  return () => Promise.resolve(anOverview({ seq: Math.min(seq++, times) }));
};

const seqRead = ({ seq }: ReturnType<typeof anOverview>) => Promise.resolve(seq);

describe('answers about one state of an operation', () => {
  it.each([
    { times: 0, read: 0, why: 'are read once while nothing changes' },
    { times: 1, read: 1, why: 'are read again after a change' },
    { times: 9, read: null, why: 'are none while it changes all the time' },
  ])('$why', async ({ times, read }) => {
    expect(await atOneState(changing(times), seqRead)).toBe(read);
  });
});
