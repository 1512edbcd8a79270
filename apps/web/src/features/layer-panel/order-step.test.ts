import { describe, expect, it } from 'vitest';
import { withLayerMoved } from './change-layers';
import { peersOf, placeAfter, stepOfKey } from './order-step';

const aRow = (id: string, group: string | null = 'points', isShown = true) => ({
  id,
  group,
  isShown,
});

const ROWS = [
  aRow('areas', 'surfaces'),
  aRow('sites'),
  aRow('clusters'),
  aRow('hostCommunities'),
  aRow('areaCircles', 'points', false),
  aRow('centres', null),
];
const POINTS = peersOf(ROWS, { group: 'points' });

describe('the layers that one can change places with', () => {
  it('are the shown ones of its group', () => {
    expect(POINTS.map(({ id }) => id)).toEqual(['sites', 'clusters', 'hostCommunities']);
    expect(peersOf(ROWS, { group: null })).toEqual([]);
  });

  it.each([
    ['sites', 'over', 'clusters'],
    ['sites', 'under', null],
    ['hostCommunities', 'over', null],
    ['hostCommunities', 'under', 'clusters'],
    ['hostCommunities', 'round', 'sites'],
    ['clusters', 'round', 'hostCommunities'],
  ] as const)('%s, one step %s, takes the place of %s', (id, step, place) => {
    expect(placeAfter(POINTS, id, step)?.id ?? null).toBe(place);
  });

  it.each([
    [{ key: 'ArrowDown', altKey: true }, 'over'],
    [{ key: 'ArrowUp', altKey: true }, 'under'],
    [{ key: 'ArrowUp', altKey: false }, null],
    [{ key: 'a', altKey: true }, null],
  ] as const)('the key %o is the step %s', (key, step) => {
    expect(stepOfKey(key)).toBe(step);
  });
});

describe('moving a layer', () => {
  const shown = ['areas', 'sites', 'origins', 'clusters'].map((id) => ({ id, opacity: 100 }));
  const idsAfter = (id: string, place: string) =>
    withLayerMoved(shown, id, place).map((layer) => layer.id);

  it('puts it where the other is, and the other next to it', () => {
    expect(idsAfter('sites', 'clusters')).toEqual(['areas', 'origins', 'clusters', 'sites']);
    expect(idsAfter('clusters', 'sites')).toEqual(['areas', 'clusters', 'sites', 'origins']);
  });

  it('changes nothing for a layer that is not shown, or with itself', () => {
    expect(idsAfter('coverage', 'sites')).toEqual(shown.map(({ id }) => id));
    expect(idsAfter('sites', 'sites')).toEqual(shown.map(({ id }) => id));
  });
});
