import { AreaColumns } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { focusAmong, focusOf } from './focus-of';

const columns = (level: number, pcode: string, parent: string | null): AreaColumns =>
  AreaColumns.parse({
    level,
    validOn: '2018-08-17',
    pcode: [pcode],
    names: [{ en: pcode }],
    parent: [parent],
    longitude: [30],
    latitude: [8],
    areaKm2: [1_000],
  });

const TREE = [columns(0, 'SSD', null), columns(1, 'SS06', 'SSD'), columns(2, 'SS0609', 'SS06')];

describe('the ends of lines that are of what is selected', () => {
  it.each([
    {
      what: 'a county: its own and its state’s',
      sel: { kind: 'area', id: 'SS0609' },
      focus: ['area:SS0609', 'area:SS06'],
    },
    { what: 'a country', sel: { kind: 'area', id: 'SSD' }, focus: ['area:SSD', 'country:SSD'] },
    { what: 'a centre', sel: { kind: 'centre', id: 'centre:1' }, focus: ['place:centre:1'] },
    { what: 'nothing', sel: null, focus: [] },
  ] as const)('$what', ({ sel, focus }) => {
    expect(focusOf(sel, TREE)).toEqual(focus);
  });

  it('are none where no line ends there, so that not all lines go', () => {
    const rows = [{ from: { key: 'area:SS06' }, to: { key: 'area:SS03' } }];
    expect(focusAmong(['area:SS0609', 'area:SS06'], rows)).toHaveLength(2);
    expect(focusAmong(['area:SS01'], rows)).toEqual([]);
  });

  it('have the end that stands for something in them, so that its lines stay', () => {
    const merged = { key: 'merged:a', members: [{ key: 'area:SS06' }, { key: 'area:SS08' }] };
    const rows = [{ from: merged, to: { key: 'area:SS03' } }];
    expect(focusAmong(['area:SS06'], rows)).toEqual(['area:SS06', 'merged:a']);
  });
});
