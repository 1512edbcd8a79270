import { describe, expect, it } from 'vitest';
import type { LegendBlock } from './legend-block';
import { columnsHeight, legendHeight } from './legend-height';

const ROOM = { widthMm: 60, letterMm: 2.5 };

const block = (overrides: Partial<LegendBlock> = {}): LegendBlock => ({
  id: 'sites',
  title: 'Sites',
  unit: '',
  counted: '',
  summary: '',
  circles: null,
  arrows: [],
  rows: [],
  notes: [],
  ...overrides,
});

const row = (text: string) => ({ icon: null, text, count: null });

describe('about how high a legend will be', () => {
  it('grows by a line for each row that is too long to stand beside another', () => {
    const short = block({ rows: [row('Closed'), row('Full')] });
    const long = block({ rows: [row('Closed'), row('Number of centres close together')] });
    expect(legendHeight([long], ROOM)).toBeGreaterThan(legendHeight([short], ROOM));
  });

  it('is in two columns half of all of it, and half of the highest block at most', () => {
    const blocks = [block(), block(), block()];
    const one = legendHeight([block()], ROOM);
    expect(columnsHeight(blocks, { ...ROOM, columns: 1 })).toBeCloseTo(one * 3);
    expect(columnsHeight(blocks, { ...ROOM, columns: 2 })).toBeCloseTo(one * 2);
  });
});
