import { Day, OperationCode, Sensitivity } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UsageError } from '../usage-error';
import { OperationOptions } from './operation-options';
import { readOptions } from './read-options';

const Options = OperationOptions.extend({
  operation: OperationCode,
  level: z.string().regex(/^[0-4]$/),
  'as-of': Day.optional(),
  sensitivity: Sensitivity.optional(),
});
const GOOD = { operation: 'south-sudan', level: '2' };

describe('options as typed', () => {
  it.each([
    [{ level: undefined }, '--level is needed: give a level from 0 (country) to 4.'],
    [{ level: 'abc' }, '--level "abc" cannot be used: give a level from 0 (country) to 4.'],
    [
      { operation: 'South Sudan' },
      '--operation "South Sudan" cannot be used: give the code of an operation, of small letters, digits and hyphens, for example south-sudan.',
    ],
    ...['28/02/2025', '2025-02-30', 'yesterday'].map((day) => [
      { 'as-of': day },
      `--as-of "${day}" cannot be used: give a day that exists as YYYY-MM-DD, for example 2025-02-28.`,
    ]),
    [
      { sensitivity: 'secret' },
      '--sensitivity "secret" cannot be used: give one of public, restricted, confidential, strict.',
    ],
    ...['TD', 'tcd', 'ABC', 'SSD,uga', ''].map((countries) => [
      { countries },
      `--countries "${countries}" cannot be used: give alpha-3 codes of countries in capital letters, for example SSD,UGA.`,
    ]),
    ...['de', ''].map((languages) => [
      { languages },
      `--languages "${languages}" cannot be used: give one or more of en,fr,es,ar with commas between them.`,
    ]),
    [
      { 'time-zone': 'Chad' },
      '--time-zone "Chad" cannot be used: give the name of a time zone, for example Africa/Juba.',
    ],
    [{ name: '' }, '--name "" cannot be used: give a text, or leave the option out.'],
  ] as const)('%j are refused with option, value and remedy', (typed, says) => {
    expect(() => readOptions(Options, { ...GOOD, ...typed })).toThrow(new UsageError(says));
  });

  it('take countries that ISO 3166-1 leaves to its users', () => {
    expect(readOptions(Options, { ...GOOD, countries: 'XKX,ALB' }).countries).toEqual([
      'XKX',
      'ALB',
    ]);
  });
});
