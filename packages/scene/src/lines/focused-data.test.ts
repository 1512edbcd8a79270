import { flowScale } from '@waystation/cartography';
import type { FlowRow } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { focusedData } from './focused-data';

const endOf = (key: string) => ({ key, names: null, label: key, position: null });

const fromTo = (from: string, to: string): FlowRow => ({
  key: `${from}>${to}`,
  from: endOf(from),
  to: endOf(to),
  value: 2_500,
  absence: null,
  unit: 'individuals',
  counts: 'presentByOrigin',
  series: null,
  asOf: null,
  asOfPrecision: 'day',
});

const merged = fromTo('merged:a', 'area:SS05');
const unmerged = [fromTo('area:SS08', 'area:SS05'), fromTo('area:SS06', 'area:SS05')];
const data = {
  rows: [merged, fromTo('area:SS01', 'area:SS02')],
  context: { scale: flowScale([2_500]), olderRound: null, unmerged },
};

describe('focusedData', () => {
  it('has what is drawn of a selected place, and for the table its own flows alone', () => {
    const own = focusedData(data, ['area:SS0802', 'area:SS08', 'merged:a']);
    expect(own?.rows).toEqual([merged]);
    expect(own?.context.unmerged).toEqual([unmerged[0]]);
    expect(own?.context.scale).toBe(data.context.scale);
  });

  it('has all where nothing is in focus, and nothing where nothing is there', () => {
    expect(focusedData(data, [])).toEqual(data);
    expect(focusedData(null, ['area:SS08'])).toBeNull();
  });
});
