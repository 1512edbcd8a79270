import { describe, expect, it } from 'vitest';
import { countTyped } from './count-typed';

describe('a count that is being typed', () => {
  it.each([
    { text: '60', count: 60 },
    { text: '0', count: 0 },
    { text: '٣٥', count: 35 },
    { text: '۳۵', count: 35 },
    { text: '99999999999', count: null },
    { text: '', count: null },
    { text: '-', count: null },
    { text: '1,5', count: null },
  ])('“$text” is $count', ({ text, count }) => {
    expect(countTyped(text)).toBe(count);
  });
});
