import { describe, expect, it } from 'vitest';
import type { LayerLoad } from '../../layer-panel/layer-card';
import { hasEnds, loadWithEnds } from './load-with-ends';

const READY: LayerLoad = { kind: 'ready' };
const LOADING: LayerLoad = { kind: 'loading', done: 0, of: 2 };
const FAILED: LayerLoad = { kind: 'failed', retry: () => undefined, shownFrom: null };
const COPY: LayerLoad = { ...FAILED, shownFrom: new Date('2021-12-02T08:40:00Z') };

describe('lines and the areas that they end at', () => {
  it.each([
    { case: 'both are there', lines: READY, ends: READY, expected: READY },
    { case: 'the areas are still read', lines: READY, ends: LOADING, expected: LOADING },
    { case: 'the areas could not be read', lines: READY, ends: FAILED, expected: FAILED },
    { case: 'the lines themselves could not', lines: FAILED, ends: READY, expected: FAILED },
  ])('where $case', ({ lines, ends, expected }) => {
    expect(loadWithEnds(lines, ends)).toBe(expected);
  });

  it.each([
    { ends: READY, expected: true },
    { ends: COPY, expected: true },
    { ends: LOADING, expected: false },
    { ends: FAILED, expected: false },
  ])('an end is told only where the areas are there: $ends.kind', ({ ends, expected }) => {
    expect(hasEnds(ends)).toBe(expected);
  });
});
