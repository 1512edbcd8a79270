import { Iso3 } from '@waystation/domain';
import type { Ground } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { aCrossing } from '../../../../test/a-crossing';
import { aGround } from '../../../../test/a-ground';
import { countryChoices } from './country-choices';

const [SSD, UGA] = [Iso3.parse('SSD'), Iso3.parse('UGA')];
const FROM = [31.8, 3.6] as const;

const ground = (there: readonly Iso3[], countries = [SSD, UGA]): Ground => {
  const known = aGround([], [aCrossing({ countries })]);
  return {
    ...known,
    operation: { ...known.operation, countries: [SSD] },
    countryAt: () => there,
  };
};

describe('the country that people are in', () => {
  it('is one of those on either side near a border, and nobody knows which until it is said', () => {
    expect(countryChoices(ground([SSD, UGA]), { from: FROM, country: null })).toEqual({
      offered: [SSD, UGA],
      chosen: null,
      doubt: 'near',
    });
    expect(countryChoices(ground([SSD, UGA]), { from: FROM, country: UGA })).toMatchObject({
      chosen: UGA,
      doubt: 'near',
    });
  });

  it('is told by a point inside it, and can be corrected', () => {
    const there = ground([UGA]);
    expect(countryChoices(there, { from: FROM, country: null })).toEqual({
      offered: [UGA, SSD],
      chosen: UGA,
      doubt: null,
    });
    expect(countryChoices(there, { from: FROM, country: SSD })).toMatchObject({ chosen: SSD });
  });

  it('can be corrected to those behind its own crossings alone', () => {
    const far = aCrossing({ countries: ['LBY', 'TUN'] });
    const there = { ...ground([UGA]), crossings: aGround([], [far]).crossings };
    expect(countryChoices(there, { from: FROM, country: null })).toBeNull();
  });

  it('is any that the operation knows where no boundaries are', () => {
    expect(countryChoices(ground([]), { from: FROM, country: null })).toEqual({
      offered: [SSD, UGA],
      chosen: null,
      doubt: 'untold',
    });
  });

  it('can be said where no boundaries are and there is only one, for a border is in doubt until then', () => {
    const alone = ground([], [SSD, SSD]);
    expect(countryChoices(alone, { from: FROM, country: null })).toEqual({
      offered: [SSD],
      chosen: null,
      doubt: 'untold',
    });
    expect(countryChoices(alone, { from: FROM, country: SSD })).toMatchObject({ chosen: SSD });
  });

  it('is not asked for where the point tells and there is only one', () => {
    expect(countryChoices(ground([SSD], [SSD, SSD]), { from: FROM, country: null })).toBeNull();
  });
});
