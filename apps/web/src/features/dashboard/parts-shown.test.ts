import { describe, expect, it } from 'vitest';
import { chartsOf, PARTS, partsShown, usualParts } from './parts-shown';

const CROSSING = { kind: 'crossing', id: 'crossing:XP-RASAJDIR' } as const;

describe('the parts of a dashboard', () => {
  it('are those of the address, in its order', () => {
    const { shown, hasUnknown } = partsShown({ charts: ['changes', 'rounds'], sel: null });
    expect([shown, hasUnknown]).toEqual([['changes', 'rounds'], false]);
  });

  it.each([
    { sel: null, first: 'rounds', count: PARTS.length },
    { sel: CROSSING, first: 'crossing', count: 3 },
    { sel: { kind: 'centre', id: 'centre:C1' } as const, first: 'centres', count: 3 },
    { sel: { kind: 'area', id: 'SS01', level: 1 } as const, first: 'rounds', count: PARTS.length },
  ])('are those that belong to $sel.kind where the address says nothing', (row) => {
    const { shown } = partsShown({ charts: null, sel: row.sel });
    expect([shown[0], shown.length]).toEqual([row.first, row.count]);
  });

  it('leave out what there is not, and say so', () => {
    expect(partsShown({ charts: ['toString', 'rounds'], sel: null })).toEqual({
      shown: ['rounds'],
      hasUnknown: true,
    });
    expect(partsShown({ charts: ['nothing'], sel: null })).toEqual({
      shown: PARTS,
      hasUnknown: true,
    });
  });

  it('are not in the address where they are the usual ones', () => {
    const address = { charts: null, sel: CROSSING };
    expect(chartsOf(usualParts(address), address)).toBeNull();
    expect(chartsOf(['changes'], address)).toEqual(['changes']);
  });
});
