import { describe, expect, it } from 'vitest';
import { aKeptReport } from '../../../test/a-kept-report';
import type { QueueEntry } from './kept-report';
import { isBehindDoubted, nextToSend } from './next-to-send';
import { nextTryMs } from './next-try';

const A = aKeptReport();
const B = aKeptReport({ centre: 'c:other' });

const next = (
  kept: readonly QueueEntry['kept'][],
  { doubted = [], held = [] }: { doubted?: readonly number[]; held?: readonly string[] } = {},
) =>
  nextToSend(
    kept.map((one, key) => ({ key, kept: one })),
    { doubted: new Set(doubted), held: new Set(held) },
  )?.key ?? null;

describe('the report that is sent next', () => {
  it.each<[string, Parameters<typeof next>, number | null]>([
    ['none of none', [[]], null],
    ['the first that was written', [[A, A, B]], 0],
    ['not one that was refused', [[{ ...A, refusal: 'other' }, A]], 1],
    ['not one of another version', [[null, A]], 1],
    ['of another centre, where one has to be confirmed', [[A, A, B], { doubted: [0] }], 2],
    ['none of a centre that is held', [[A, A], { held: ['libya-2011 c:shousha'] }], null],
  ])('%s', (_case, given, expected) => {
    expect(next(...given)).toBe(expected);
  });
});

describe('a report behind one that its writer has to decide', () => {
  const behind = (doubted: number, key: number) => {
    const entries = [A, A, B].map((kept, at) => ({ key: at, kept }));
    return entries
      .filter((entry) => entry.key === key)
      .map((entry) => isBehindDoubted(entries, new Set([doubted]), entry));
  };

  it('is a later one about the same centre, and no other', () => {
    expect([behind(0, 0), behind(0, 1), behind(0, 2), behind(1, 0)]).toEqual([
      [false],
      [true],
      [false],
      [false],
    ]);
  });
});

describe('the next try', () => {
  it.each([
    [1, 0, 1_000],
    [1, 1, 3_000],
    [4, 0.5, 16_000],
    [50, 0.5, 300_000],
  ])('after %i failures by the chance of %d is in %i ms', (failures, chance, expected) => {
    expect(nextTryMs(failures, chance)).toBe(expected);
  });
});
