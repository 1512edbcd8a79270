import { describe, expect, it } from 'vitest';
import { themeShown } from './theme-preference';

describe('themeShown', () => {
  it.each([
    ['light', true, 'light'],
    ['dark', false, 'dark'],
    ['system', true, 'dark'],
    ['system', false, 'light'],
  ] as const)(
    'for a reader who prefers %s on a device that is dark: %s is %s',
    (preference, deviceIsDark, expected) => {
      expect(themeShown(preference, deviceIsDark)).toBe(expected);
    },
  );
});
