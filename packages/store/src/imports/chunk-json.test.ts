import { describe, expect, it } from 'vitest';
import { chunkJson } from './chunk-json';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

describe('chunkJson', () => {
  it.each([
    { rows: 0, sizes: [] },
    { rows: 1, sizes: [1] },
    { rows: 500, sizes: [500] },
    { rows: 1_001, sizes: [500, 500, 1] },
  ])('cuts $rows rows into $sizes', ({ rows, sizes }) => {
    const chunks = [...chunkJson(numbers(rows))];
    expect(chunks.map((chunk) => chunk.rows)).toEqual(sizes);
    expect(chunks.flatMap(({ json }) => JSON.parse(json))).toEqual(numbers(rows));
  });

  it('bounds the size of a chunk, and lets a row larger than that go alone', () => {
    const small = 'a'.repeat(400_000);
    const large = 'b'.repeat(3_000_000);
    const sizes = [...chunkJson([small, small, small, large, small])].map(({ rows }) => rows);
    expect(sizes).toEqual([2, 1, 1, 1]);
  });
});
