import { describe, expect, it } from 'vitest';
import { operationsAskedFor } from './operations-asked-for';

const search = (input: unknown, isBatch = false): URLSearchParams =>
  new URLSearchParams({ input: JSON.stringify(input), ...(isBatch ? { batch: '1' } : {}) });

describe('the operations that a call reads', () => {
  it('is the one that its input names', () => {
    expect(operationsAskedFor(search({ operation: 'libya-2011', level: 0 }), 1)).toEqual([
      'libya-2011',
    ]);
  });

  it('are those of a batch, each once and in one order', () => {
    const inputs = { 0: { operation: 'chad' }, 1: { operation: 'aden' }, 2: { operation: 'chad' } };
    expect(operationsAskedFor(search(inputs, true), 3)).toEqual(['aden', 'chad']);
  });

  it.each([
    {
      name: 'one call is about none',
      of: search({ 0: { operation: 'chad' }, 1: {} }, true),
      calls: 2,
    },
    { name: 'a call has no input', of: new URLSearchParams(), calls: 1 },
    { name: 'the input is not JSON', of: new URLSearchParams({ input: '{' }), calls: 1 },
    { name: 'the operation is not text', of: search({ operation: 7 }), calls: 1 },
  ])('are all of them where $name', ({ of, calls }) => {
    expect(operationsAskedFor(of, calls)).toEqual([]);
  });
});
