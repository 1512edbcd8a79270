import { describe, expect, it } from 'vitest';
import { nearestNeighbour, nearestTo } from './nearest-neighbour';

const CENTRE = { x: 100, y: 100 };
const PLACES = [
  { key: 'here', x: 100, y: 100 },
  { key: 'east', x: 140, y: 105 },
  { key: 'far east', x: 190, y: 100 },
  { key: 'west', x: 60, y: 90 },
  { key: 'north', x: 110, y: 40 },
  { key: 'south', x: 95, y: 160 },
];

describe('stepping through areas', () => {
  it.each([
    ['right', 'east'],
    ['left', 'west'],
    ['up', 'north'],
    ['down', 'south'],
  ] as const)('%s goes to the nearest there', (direction, expected) => {
    expect(nearestNeighbour(CENTRE, PLACES, direction)).toBe(expected);
  });

  it('goes on from one to the next', () => {
    expect(nearestNeighbour({ x: 140, y: 105 }, PLACES, 'right')).toBe('far east');
  });

  it('stays where nothing lies that way', () => {
    expect(nearestNeighbour({ x: 190, y: 100 }, PLACES, 'right')).toBeNull();
  });

  it('does not take what lies far off to the side for what lies ahead', () => {
    const aside = [{ key: 'aside', x: 110, y: 300 }];
    expect(nearestNeighbour(CENTRE, aside, 'right')).toBeNull();
    expect(nearestNeighbour(CENTRE, aside, 'down')).toBe('aside');
  });

  it('begins at the area nearest to the middle of the view', () => {
    expect(nearestTo({ x: 130, y: 100 }, PLACES)).toBe('east');
    expect(nearestTo(CENTRE, [])).toBeNull();
  });
});
