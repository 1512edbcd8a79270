import { AreaColumns } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { withAreaNames } from './with-area-names';

const areasNamed = (names: readonly Record<string, string>[]) =>
  AreaColumns.parse({
    level: 1,
    validOn: '2023-12-12',
    pcode: names.map(() => 'SS06'),
    names,
    parent: names.map(() => 'SSD'),
    longitude: names.map(() => 29.8),
    latitude: names.map(() => 9),
    areaKm2: names.map(() => 37_000),
  });

describe('names that a boundary file lacks', () => {
  it('come from the table', () => {
    expect(withAreaNames(areasNamed([{ en: 'Unity' }])).names).toEqual([
      { en: 'Unity', ar: 'الوحدة' },
    ]);
  });

  it('never replace one of its own, nor name another area of the same code', () => {
    const own = [{ en: 'Unity', ar: 'ولاية الوحدة' }, { en: 'Ruweng' }, { fr: 'Unité' }];
    expect(withAreaNames(areasNamed(own)).names).toEqual(own);
  });
});
