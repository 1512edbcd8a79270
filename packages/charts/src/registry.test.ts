import { describe, expect, it } from 'vitest';
import { CHART_FILTERS, notFollowed } from './chart';
import { CHARTS } from './registry';

describe('the registry of charts', () => {
  it('has every chart under its own name', () => {
    expect(Object.entries(CHARTS).filter(([name, { id }]) => name !== id)).toEqual([]);
  });

  it('knows which filters each chart cannot follow', () => {
    expect(notFollowed(CHARTS.areas, CHART_FILTERS)).toEqual(['place', 'origin']);
    expect(notFollowed(CHARTS.dataAge, CHART_FILTERS)).toEqual(CHART_FILTERS);
    expect(notFollowed(CHARTS.origins, [])).toEqual([]);
  });
});
