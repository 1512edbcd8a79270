import { Day, EMPTY_DATASET } from '@waystation/domain';
import { NOTHING_SEEN } from '@waystation/ingest';
import { describe, expect, it } from 'vitest';
import type { FileRead } from './file-reading';
import { joinParts, partsOf } from './result-parts';

const TOPOLOGIES = Array.from({ length: 4_500 }, (_, index) => ({
  level: 2 as const,
  validOn: Day.parse('2021-09-24'),
  topology: `topology ${index}`,
}));

const READ: Extract<FileRead, { readonly kind: 'read' }> = {
  kind: 'read',
  examination: NOTHING_SEEN,
  format: 'a-format',
  dataset: { ...EMPTY_DATASET, topologies: TOPOLOGIES },
  rows: { read: 2, accepted: 1, unchanged: 0, rejected: 1, skipped: 0 },
  rejects: [{ row: 2, column: 'x', value: 'y', code: 'z', reason: 'No.', remedy: 'Mend it.' }],
  flags: [{ flag: 'missingCoordinates', row: 2, subject: 'site:1', detail: '0, 0' }],
  notes: [{ code: 'sheet', text: 'read' }],
  named: [{ subject: 'area:SS01', row: 1, column: 'pcode', value: 'SS01' }],
};

const REFUSED: FileRead = {
  kind: 'refused',
  examination: NOTHING_SEEN,
  format: null,
  rejects: [{ row: null, column: null, value: null, code: 'z', reason: 'No.', remedy: 'Mend it.' }],
};

describe.each([
  { what: 'a file that was read', result: READ, parts: 13 },
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

describe('a part', () => {
  it('is as large as a few geometries are, and holds no list but one', () => {
    const geometries = TOPOLOGIES.slice(0, 20).map((one) => ({
      ...one,
      topology: '1'.repeat(300_000),
    }));
    const flags = Array.from({ length: 2_000 }, () => READ.flags).flat();
    const dataset = { ...EMPTY_DATASET, topologies: geometries };
    const parts = [...partsOf({ ...READ, dataset, flags })];
    const sizes = parts.map((part) => JSON.stringify(part).length);
    expect(Math.max(...sizes)).toBeLessThan(1_200_000);
    expect(JSON.stringify(parts.at(-1)).length).toBeLessThan(1_000);
  });
});
