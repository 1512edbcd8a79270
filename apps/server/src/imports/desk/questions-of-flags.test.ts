import type { ImportFlag } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { questionsOfFlags } from './questions-of-flags';

const preview = { columns: [{ name: 'County', field: 'admin2Pcode' }] };

const aFlag = (overrides: Partial<ImportFlag> = {}): ImportFlag => ({
  flag: 'areaNotInBoundaries',
  row: 2,
  subject: 'site:1',
  detail: 'declared in SS9901, an area that the boundaries do not have',
  rows: [2],
  column: 'County',
  value: 'SS9901',
  ...overrides,
});

describe('questions that only boundaries can ask', () => {
  it('are one for each P-code, whatever number of rows has it', () => {
    const flags = [aFlag(), aFlag({ subject: 'site:2', rows: [3, 4] }), aFlag({ value: 'SS9902' })];
    expect(questionsOfFlags(flags, preview)).toEqual([
      {
        field: 'admin2Pcode',
        column: 'County',
        value: 'SS9901',
        rows: 3,
        kind: 'pcode',
        words: [],
      },
      {
        field: 'admin2Pcode',
        column: 'County',
        value: 'SS9902',
        rows: 1,
        kind: 'pcode',
        words: [],
      },
    ]);
  });

  it.each([
    { what: 'something else was noticed', flag: aFlag({ flag: 'outsideDeclaredArea' }) },
    { what: 'another file named the area', flag: aFlag({ column: undefined, value: undefined }) },
    { what: 'the column is read as nothing', flag: aFlag({ column: 'Payam' }) },
  ])('are not asked where $what', ({ flag }) => {
    expect(questionsOfFlags([flag], preview)).toEqual([]);
  });
});
