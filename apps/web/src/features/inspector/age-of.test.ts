import { createTranslator, loadMessages } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { ageOf } from './age-of';

const words = createTranslator('en', await loadMessages('en'));
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the age of a count', () => {
  it.each(['Africa/Tripoli', 'Pacific/Kiritimati', 'America/Anchorage'])(
    'that states only a date is that date, also in %s',
    (timeZone) => {
      const moment = new Date('2011-06-02T21:59:59.999Z');
      expect(spaced(ageOf('2011-06-02', { moment, timeZone }, words))).toBe('2 Jun 2011');
    },
  );

  it('of a moment is told in hours at first', () => {
    const moment = new Date('2011-06-02T15:00:00Z');
    const at = { moment, timeZone: 'Africa/Tripoli' };
    expect(ageOf('2011-06-02T06:00:00Z', at, words)).toBe('9 h ago');
  });
});
