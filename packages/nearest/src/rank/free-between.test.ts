import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../../test/ground';
import { rankCentres } from '../rank-centres';

type Said = {
  readonly kind: 'capacity' | 'blocked' | 'present';
  readonly value: number;
  /** The newest report that the writer had seen. */
  readonly basedOn?: number;
};

/** Reports one after another, none of whose writers had seen another's unless they say so. */
const rowOf = (said: readonly Said[]) => {
  const counts = said.map(({ kind, value, basedOn = 0 }, index) => ({
    at: `2026-11-22T0${index + 1}:00:00.000Z`,
    kind,
    value,
    report: { number: index + 1, basedOn, reporter: 'shiftLead' as const, confirmed: [] },
  }));
  const [row] = rankCentres(aQuestion(), aGround({ centres: [aCentre('it', { counts })] })).centres;
  return row;
};

const PLACES: readonly Said[] = [
  { kind: 'capacity', value: 240 },
  { kind: 'blocked', value: 12 },
];
const present = (value: number): Said => ({ kind: 'present', value });

describe('free places where reports differ', () => {
  it.each([
    { name: 'two counts', said: [...PLACES, present(137), present(228)], least: 0, most: 91 },
    {
      name: 'the same two, the other one newer',
      said: [...PLACES, present(228), present(137)],
      least: 0,
      most: 91,
    },
    {
      name: 'more people than places by one',
      said: [...PLACES, present(100), present(300)],
      // So many more people than places.
      least: -72,
      most: 128,
    },
    {
      name: 'counts and places at once',
      said: [...PLACES, present(100), present(120), { kind: 'capacity' as const, value: 200 }],
      least: 68,
      most: 128,
    },
  ])('are between the fewest and the most: $name', ({ said, least, most }) => {
    expect(rowOf(said)).toMatchObject({ freeBetween: { least, most } });
  });

  it('are no range where reports agree, or where a part is not known by any', () => {
    expect(rowOf([...PLACES, present(137), present(137)])?.freeBetween).toBeNull();
    expect(rowOf([present(137), present(228)])).toMatchObject({
      free: { kind: 'unknown' },
      freeBetween: null,
    });
  });

  it('are what somebody who had seen both has decided', () => {
    const said = [...PLACES, present(137), present(228)];
    expect(rowOf([...said, { ...present(200), basedOn: 4 }])).toMatchObject({
      free: { free: 28 },
      freeBetween: null,
    });
  });
});
