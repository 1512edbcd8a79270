import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../../test/ground';
import { rankCentres } from '../rank-centres';

const FAR = aCentre('far', { position: [32.055, 3.8] });

/** The ways of a split over a near centre and one 22.1 km away. */
const splitOver = (roads: Parameters<typeof rankCentres>[2]) =>
  rankCentres(
    aQuestion({ people: 150 }),
    aGround({ centres: [aCentre('near'), FAR] }),
    roads,
  ).split?.find(({ id }) => id === FAR.place.id);

describe('a part of a split', () => {
  it('says how far it is, how long it takes and how old its count is', () => {
    expect(splitOver({})).toEqual({
      id: 'centre:far',
      people: 50,
      distanceKm: expect.closeTo(22.1, 1),
      minutes: expect.closeTo((22.1 * 1.4 * 60) / 40, 0),
      isStraight: true,
      countedAt: '2026-11-22T10:00:00Z',
    });
  });

  it('says that its minutes are by road where a network knows one', () => {
    const way = { way: 'road', km: 40, mode: 'car', minutes: 75 } as const;
    const road = { kind: 'road', travel: { ...way, walkedMeters: 0, source: 'OSM' } } as const;
    const roads = new Map([[FAR.place.id, road]]);
    expect(splitOver({ roads })).toMatchObject({
      distanceKm: expect.closeTo(22.1, 1),
      minutes: 75,
      isStraight: false,
    });
  });
});
