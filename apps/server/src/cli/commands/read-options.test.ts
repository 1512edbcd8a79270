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
  const DAY = 'give a day that exists as YYYY-MM-DD, for example 2025-02-28.';
  const COUNTRIES = 'give alpha-3 codes of countries in capital letters, for example SSD,UGA.';
  const LANGUAGES = 'give one or more of en,fr,es,ar with commas between them.';

  it.each([
    { option: 'level', value: 'abc', remedy: 'give a level from 0 (country) to 4.' },
    {
      option: 'operation',
      value: 'South Sudan',
      remedy:
        'give the code of an operation, of small letters, digits and hyphens, for example south-sudan.',
    },
    { option: 'as-of', value: '28/02/2025', remedy: DAY },
    { option: 'as-of', value: '2025-02-30', remedy: DAY },
    {
      option: 'sensitivity',
      value: 'secret',
      remedy: 'give one of public, restricted, confidential, strict.',
    },
    { option: 'countries', value: 'TD', remedy: COUNTRIES },
    { option: 'countries', value: 'tcd', remedy: COUNTRIES },
    { option: 'countries', value: 'SSD,ABC', remedy: COUNTRIES },
    { option: 'countries', value: '', remedy: COUNTRIES },
    { option: 'languages', value: 'de', remedy: LANGUAGES },
    { option: 'languages', value: '', remedy: LANGUAGES },
    {
      option: 'time-zone',
      value: 'Chad',
      remedy: 'give the name of a time zone, for example Africa/Juba.',
    },
    { option: 'name', value: '', remedy: 'give a text, or leave the option out.' },
  ])('are refused with option, value and remedy: --$option "$value"', (typed) => {
    const { option, value, remedy } = typed;
    expect(() => readOptions(Options, { ...GOOD, [option]: value })).toThrow(
      new UsageError(`--${option} "${value}" cannot be used: ${remedy}`),
    );
  });

  it('say what is needed and how it is written', () => {
    expect(() => readOptions(Options, { operation: 'south-sudan' })).toThrow(
      new UsageError('--level is needed: give a level from 0 (country) to 4.'),
    );
  });

  it('take countries that ISO 3166-1 leaves to its users', () => {
    expect(readOptions(Options, { ...GOOD, countries: 'XKX,ALB' }).countries).toEqual([
      'XKX',
      'ALB',
    ]);
  });
});
