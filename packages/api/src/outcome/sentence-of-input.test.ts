import { AdminLevel, Day, OperationCode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sentenceOfInput } from './sentence-of-input';

const Asked = z
  .object({
    operation: OperationCode,
    level: AdminLevel,
    asOf: Day,
    indicator: z.string().max(5).optional(),
    limit: z.int().min(1).optional(),
    kind: z.enum(['areas', 'places']).optional(),
    sex: z.literal('female').optional(),
    end: z.union([z.object({ iso3: z.string() }), z.object({ pcode: z.string() })]).optional(),
  })
  .strict();
const GOOD = { operation: 'south-sudan', level: 2, asOf: '2025-02-28' };

describe('what is wrong with an input', () => {
  it.each([
    { input: { level: 7 }, says: 'level: expected 0–4.' },
    { input: { asOf: '2025-02-30' }, says: 'asOf: expected a day as YYYY-MM-DD.' },
    { input: { asOf: undefined }, says: 'asOf: expected string.' },
    { input: { operation: 'South Sudan' }, says: 'operation: not in the expected form.' },
    { input: { indicator: 'too long' }, says: 'indicator: expected at most 5 characters.' },
    { input: { limit: 0 }, says: 'limit: expected at least 1.' },
    { input: { kind: 'people' }, says: 'kind: expected one of areas, places.' },
    { input: { sex: 'male' }, says: 'sex: expected female.' },
    { input: { end: {} }, says: 'end: not accepted.' },
    { input: { page: 2 }, says: 'page: not known.' },
    {
      input: { level: 7, asOf: 'now' },
      says: 'level: expected 0–4; asOf: expected a day as YYYY-MM-DD.',
    },
    {
      input: { operation: 'X', level: 7, asOf: 'now', limit: 0, sex: 'male' },
      says: 'operation: not in the expected form; level: expected 0–4; asOf: expected a day as YYYY-MM-DD; and 2 more.',
    },
  ])('is said in one sentence: $says', ({ input, says }) => {
    const { error } = Asked.safeParse({ ...GOOD, ...input });
    expect(error && sentenceOfInput(error)).toBe(says);
  });

  it('is said of the input itself where there is none', () => {
    const { error } = Asked.safeParse(undefined);
    expect(error && sentenceOfInput(error)).toBe('input: expected object.');
  });
});
