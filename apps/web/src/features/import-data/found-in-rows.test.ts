import { describe, expect, it } from 'vitest';
import { foundInRows, unlistedIn, withFlags } from './found-in-rows';

const REJECT = {
  row: 4,
  column: 'People',
  value: 'minus',
  code: 'notANumber',
  reason: 'This is not a number.',
  remedy: 'Write digits.',
};
const FLAG = {
  flag: 'outsideDeclaredArea' as const,
  row: 5,
  subject: 'site:1',
  detail: 'declared in SS0101, its coordinates lie in SS0608',
};

const found = foundInRows({ rejects: [REJECT], flags: [FLAG, { ...FLAG, row: null }] });

describe('what was found in rows', () => {
  it('is why a row is not taken with what to do, and what is noticed of one that is', () => {
    expect([...found]).toEqual([
      [4, [{ column: 'People', text: 'This is not a number. Write digits.' }]],
      [5, [{ column: null, text: FLAG.detail }]],
    ]);
  });

  it('makes a row that was read one with a remark, and leaves the others', () => {
    const row = (number: number, state: 'accepted' | 'rejected') => ({
      row: number,
      state,
      cells: [],
    });
    const states = withFlags([row(3, 'accepted'), row(4, 'rejected'), row(5, 'accepted')], found);
    expect(states.map(({ state }) => state)).toEqual(['accepted', 'rejected', 'flagged']);
  });

  it('counts each row with a remark once that is not among the rows shown', () => {
    const shown = [{ row: 5, state: 'accepted' as const, cells: [] }];
    const flags = [FLAG, { ...FLAG, row: 9 }, { ...FLAG, row: 9 }, { ...FLAG, row: null }];
    expect(unlistedIn(shown, flags)).toBe(1);
  });
});
