import { describe, expect, it } from 'vitest';
import { offeredInBench, shownInBench } from './bench-data';

const OFFERED = ['areas', 'sites', 'origins', 'centres', 'clusters'] as const;

describe('a measurement', () => {
  it.each([
    { bench: null, offered: [...OFFERED] },
    { bench: 'sites', offered: ['sites', 'clusters'] },
    { bench: 'areas', offered: ['areas'] },
    { bench: 'flows', offered: ['origins'] },
  ] as const)('of $bench offers only the layers that draw it', ({ bench, offered }) => {
    expect(offeredInBench(OFFERED, bench)).toEqual(offered);
  });

  it('shows all of its layers', () => {
    expect(shownInBench(['sites', 'clusters'])).toEqual([
      { id: 'sites', opacity: 100 },
      { id: 'clusters', opacity: 100 },
    ]);
  });
});
