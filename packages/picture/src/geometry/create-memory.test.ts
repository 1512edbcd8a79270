import { describe, expect, it } from 'vitest';
import { createMemory } from './create-memory';

describe('a memory', () => {
  it('makes a value once, and forgets the longest unused first', () => {
    const made: string[] = [];
    const recall = createMemory<string>(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
      recall(key, () => {
        made.push(key);
        return key;
      });
    }
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});
