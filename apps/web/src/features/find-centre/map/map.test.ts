import { NearestQuestion, rankCentres } from '@waystation/nearest';
import { LngLat } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { aGround, counted } from '../../../../test/a-ground';
import { orderedTiers } from '../answer/ordered';
import { pointPressed } from './point-pressed';
import { groundCrossings, rankedRows, ranksOf, standing } from './ranked-rows';
import { seenAtFirst } from './seen-at-first';

describe('the map of an answer', () => {
  const ground = aGround([
    counted({ id: 'a', east: 0 }),
    counted({ id: 'b', east: 0.1 }),
    counted({ id: 'c', blocked: null }),
  ]);
  const question = NearestQuestion.parse({ position: [11.5, 33], people: 1 });
  const ranks = ranksOf(orderedTiers(rankCentres(question, ground), 'best'));

  it('has the numbers of the list, and none where places are not known', () => {
    const rows = rankedRows(ground, ranks);
    expect(rows.map(({ centre, rank }) => [centre.place.id, rank])).toEqual([
      ['centre:a', 1],
      ['centre:b', 2],
      ['centre:c', null],
    ]);
  });

  it('moves two numbers apart that would lie on one another', () => {
    const { moves } = standing(rankedRows(ground, ranks), groundCrossings(ground), null);
    expect(moves.has('centre:a') || moves.has('centre:b')).toBe(true);
  });

  it('moves the centre that people stand at from under their dot, and never the dot', () => {
    const alone = rankedRows(aGround([counted({ id: 'a', east: 0 })]), new Map());
    expect(standing(alone, [], null).moves.size).toBe(0);
    expect([...standing(alone, [], [11.5, 33]).moves.keys()]).toEqual(['centre:a']);
  });

  it('shows at first where the people are and the first centres with a position', () => {
    expect(
      seenAtFirst([11, 33], [{ position: [12, 32] }, { position: null }, { position: [13, 34] }]),
    ).toEqual([11, 32, 13, 34]);
    expect(seenAtFirst(null, [])).toBeNull();
  });

  it('shows the near way over the antimeridian', () => {
    expect(seenAtFirst([179.9, -17], [{ position: [-179.9, -16] }])).toEqual([
      179.9,
      -17,
      expect.closeTo(180.1),
      -16,
    ]);
  });

  it('is pressed at a point, and with the keyboard at the centre that it is at', () => {
    const rows = rankedRows(ground, ranks);
    const map = { unproject: () => new LngLat(190, 33) };
    const pressed = (key: string | null, at: { x: number; y: number } | null) =>
      pointPressed(map, rows, { hit: key === null ? null : { layer: 'centres', key }, at });
    expect(pressed(null, { x: 5, y: 5 })).toEqual([-170, 33]);
    expect(pressed('centre:a', null)).toEqual([11.5, 33]);
    expect(pressed(null, null)).toBeNull();
  });
});
