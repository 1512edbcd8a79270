import { describe, expect, it } from 'vitest';
import { sheetKey } from './sheet-key';

describe('the keys of a sheet’s handle', () => {
  it.each([
    ['ArrowUp', 30, 60],
    ['ArrowUp', 60, 100],
    ['ArrowUp', 100, 100],
    ['ArrowDown', 100, 60],
    ['ArrowDown', 30, 30],
    ['Escape', 60, 'closed'],
  ] as const)('%s at %d goes to %s', (key, snap, expected) => {
    expect(sheetKey(key, snap)).toBe(expected);
  });

  it.each(['Tab', 'a', 'Enter', ' ', 'ArrowLeft'])('leave %j to the browser', (key) => {
    expect(sheetKey(key, 60)).toBeUndefined();
  });
});
