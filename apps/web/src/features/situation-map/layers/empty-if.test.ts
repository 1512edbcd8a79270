import { describe, expect, it } from 'vitest';
import { emptyIf } from './empty-if';

const BECAUSE = 'No centre is recorded.';

describe('a layer with nothing in it', () => {
  const loading = { kind: 'loading', done: 0, of: 1 } as const;

  it.each([
    { because: BECAUSE, load: { kind: 'ready' }, expected: 'empty', why: 'read, nothing there' },
    { because: null, load: { kind: 'ready' }, expected: 'ready', why: 'something there' },
    { because: BECAUSE, load: loading, expected: 'loading', why: 'not read to the end' },
  ] as const)('is $expected: $why', ({ because, load, expected }) => {
    expect(emptyIf(because, load).kind).toBe(expected);
  });
});
