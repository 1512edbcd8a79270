import { describe, expect, it } from 'vitest';
import { createLiveNews } from './create-live-news';

const SECOND_MS = 1_000;

/** News with a clock and an address that a test sets. */
const opened = () => {
  let now = 0;
  let address = '/libya-2011/find';
  const due: { readonly at: number; readonly work: () => void }[] = [];
  const news = createLiveNews({
    now: () => now,
    address: () => address,
    later: (work, ms) => due.push({ at: now + ms, work }),
  });
  const told: number[] = [];
  news.subscribe(() => told.push((news.toldAt() ?? 0) / SECOND_MS));
  return {
    ...news,
    told,
    goTo: (next: string) => {
      address = next;
    },
    at: (seconds: number) => {
      now = seconds * SECOND_MS;
      for (const one of due.splice(0)) {
        if (one.at <= now) {
          one.work();
        } else {
          due.push(one);
        }
      }
    },
  };
};

describe('what comes in by itself', () => {
  it('is said at once, and then at most every half minute', () => {
    const { note, told, at } = opened();
    at(1);
    note();
    for (const seconds of [2, 5, 9]) {
      at(seconds);
      note();
    }
    expect(told).toEqual([1]);
    at(31);
    expect(told).toEqual([1, 31]);
    at(90);
    note();
    expect(told).toEqual([1, 31, 90]);
  });

  it('is why a value changes for some seconds, where the reader stayed', () => {
    const { note, isFresh, at, goTo } = opened();
    expect(isFresh()).toBe(false);
    at(1);
    note();
    at(4);
    expect(isFresh()).toBe(true);
    goTo('/libya-2011/find?people=12');
    expect(isFresh()).toBe(false);
    goTo('/libya-2011/find');
    at(12);
    expect(isFresh()).toBe(false);
  });
});
