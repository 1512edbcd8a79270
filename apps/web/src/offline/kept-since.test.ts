import { describe, expect, it } from 'vitest';
import { openKeptSince } from './kept-since';

const AT = new Date('2026-11-21T12:05:00Z');

const aKeeper = (text?: string) => {
  const kept = new Map(text === undefined ? [] : [['waystation.onDevice', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

describe('since when an operation is on the device', () => {
  it('is known again when the app is opened another time, also without a network', () => {
    const keeper = aKeeper();
    openKeptSince(() => keeper).note('south-sudan', AT);
    const again = openKeptSince(() => keeper);
    expect(again.current()).toEqual(new Map([['south-sudan', AT]]));
    expect(again.isRenewed('south-sudan')).toBe(false);
    again.note('south-sudan', AT);
    expect(again.isRenewed('south-sudan')).toBe(true);
  });

  it.each(['no json', '{"south-sudan":"yesterday"}', '[]'])('is not known from %s', (text) => {
    expect(openKeptSince(() => aKeeper(text)).current().size).toBe(0);
  });

  it('is known, where the browser refuses storage, as long as the page is open', () => {
    const store = openKeptSince(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.note('south-sudan', AT);
    expect([calls, store.current().get('south-sudan')]).toEqual([1, AT]);
  });
});
