import { Day, EMPTY_DATASET } from '@waystation/domain';
import type { ReadResult } from '@waystation/ingest';
import { describe, expect, it } from 'vitest';
import { joinParts, partsOf } from './result-parts';

const TOPOLOGIES = Array.from({ length: 4_500 }, (_, index) => ({
  level: 2 as const,
  validOn: Day.parse('2021-09-24'),
  topology: `topology ${index}`,
}));

const READ: ReadResult = {
  kind: 'read',
  format: 'a-format',
  dataset: { ...EMPTY_DATASET, topologies: TOPOLOGIES },
  rows: { read: 2, accepted: 1, unchanged: 0, rejected: 1, skipped: 0 },
  rejects: [{ row: 2, column: 'x', value: 'y', code: 'z', reason: 'No.', remedy: 'Mend it.' }],
  flags: [],
  notes: [{ code: 'sheet', text: 'read' }],
  named: [{ subject: 'area:SS01', row: 1, column: 'pcode', value: 'SS01' }],
};

const REFUSED: ReadResult = {
  kind: 'refused',
  format: null,
  rejects: [{ row: null, column: null, value: null, code: 'z', reason: 'No.', remedy: 'Mend it.' }],
};

describe.each([
  { what: 'a file that was read', result: READ, parts: 5 },
  { what: 'a file that was refused', result: REFUSED, parts: 1 },
])('$what', ({ result, parts }) => {
  it('comes in parts that can be cloned, and is whole with the last', () => {
    const sent = [...partsOf(result)].map((part) => structuredClone(part));
    const join = joinParts();
    const taken = sent.map(join);
    expect(sent).toHaveLength(parts);
    expect(taken.slice(0, -1)).toEqual(Array.from({ length: parts - 1 }, () => null));
    expect(taken.at(-1)).toEqual(result);
  });
});
