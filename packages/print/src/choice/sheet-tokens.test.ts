import { describe, expect, it } from 'vitest';
import { filledIn, unknownToken } from './sheet-tokens';

const KNOWN = { asOf: '28 Feb 2025', round: null, operation: 'South Sudan', country: 'Juba & {x}' };

describe('tokens', () => {
  it.each([
    { text: 'IDPs, {asOf}', filled: 'IDPs, 28 Feb 2025' },
    { text: '{operation} {round}', filled: 'South Sudan' },
    { text: 'in {country}', filled: 'in Juba & {x}' },
    { text: 'no token', filled: 'no token' },
    { text: 'one { alone', filled: 'one { alone' },
  ])('fill in "$text" once', ({ text, filled }) => {
    expect(filledIn(text, KNOWN)).toBe(filled);
  });

  it.each([
    { text: '{asOf} {page}', unknown: 'page' },
    { text: '{ asOf }', unknown: ' asOf ' },
    { text: '{asOf} and {round}', unknown: null },
    { text: 'a } b { c', unknown: null },
  ])('in "$text" of which $unknown is not known', ({ text, unknown }) => {
    expect(unknownToken(text)).toBe(unknown);
  });
});
