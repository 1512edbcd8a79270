import type { Position, RoadClosure, TravelMode } from '@waystation/domain';
import { aClosedEntry, aClosure, anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion, elegu } from '../../test/ground';
import { rankByRoad } from '../rank-by-road';
import { rankCentres } from '../rank-centres';

const closedAt = (position: Position, closedTo: 'all' | TravelMode = 'all'): RoadClosure =>
  aClosure({ position, log: [aClosedEntry({ closedTo })] });

/** Nimule asks; the centre lies 22 km north of it, so that 2.2 km are near. */
const knownOf = (closure: RoadClosure) =>
  aGround({ centres: [aCentre('far', { position: [32.055, 3.8] })], closures: [closure] });

const namesOf = (closure: RoadClosure): readonly string[] =>
  rankCentres(aQuestion(), knownOf(closure)).centres.flatMap(({ closuresNear }) =>
    closuresNear.map(({ road }) => road),
  );

describe('roads reported closed near a way by straight line', () => {
  it.each<{
    readonly name: string;
    readonly closure: RoadClosure;
    readonly told: readonly string[];
  }>([
    { name: 'on the line', closure: closedAt([32.055, 3.7]), told: ['Aswa bridge'] },
    { name: '2.1 km beside it', closure: closedAt([32.074, 3.7]), told: ['Aswa bridge'] },
    { name: '3 km beside it', closure: closedAt([32.082, 3.7]), told: [] },
    { name: '10 km beyond it', closure: closedAt([32.055, 3.89]), told: [] },
    { name: 'closed to walkers only', closure: closedAt([32.055, 3.7], 'foot'), told: [] },
  ])('$name', ({ closure, told }) => {
    expect(namesOf(closure)).toEqual(told);
  });

  it('decide nothing, for nobody knows whether the way leads over them', () => {
    const [row] = rankCentres(aQuestion(), knownOf(closedAt([32.055, 3.7]))).centres;
    expect(row).toMatchObject({ tier: 'fits', closures: [] });
  });

  it('are those along the bend through a crossing', () => {
    const ground = aGround({
      operation: anOperation({ countries: ['SSD', 'UGA'] }),
      centres: [aCentre('abroad', { position: [32.3, 3.55], country: 'UGA' })],
      crossings: [
        elegu('open', {
          place: { id: 'crossing:ELEGU', names: { en: 'Elegu' }, position: [31.8, 3.5] },
        }),
      ],
      closures: [closedAt([31.81, 3.5])],
    });
    const [row] = rankCentres(aQuestion(), ground).centres;
    expect(row?.closuresNear).toHaveLength(1);
  });

  it('are told where a road network is away, and not where it knows the way', async () => {
    const ground = knownOf(closedAt([32.055, 3.7]));
    const away = await rankByRoad(aQuestion(), ground, { times: async () => null });
    expect(away.centres[0]?.closuresNear).toHaveLength(1);
    const byRoad = await rankByRoad(aQuestion(), ground, {
      times: async () => [
        {
          kind: 'road',
          travel: { way: 'road', km: 30, minutes: 40, mode: 'car', walkedMeters: 0, source: 'OSM' },
        },
      ],
    });
    expect(byRoad.centres[0]?.closuresNear).toEqual([]);
  });
});
