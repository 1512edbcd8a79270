import type { MergeColumns } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { mergeBeside } from './merge-beside';

const TWO: MergeColumns = {
  x: Float64Array.of(0.5, 0.5),
  y: Float64Array.of(0.5, 0.5),
  radius: Float64Array.of(8, 8),
  weight: Float64Array.of(1, 2),
};

// Here, as in a page of no origin of its own, no worker can be made.
describe('symbols of sites, where no worker can be made', () => {
  it('are merged all the same', async () => {
    expect(await mergeBeside(TWO, new AbortController().signal)).not.toBeNull();
  });

  it('are not merged for nobody', async () => {
    expect(await mergeBeside(TWO, AbortSignal.abort())).toBeNull();
  });
});
