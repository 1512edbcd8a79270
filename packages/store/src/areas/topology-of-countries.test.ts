import { describe, expect, it } from 'vitest';
import { topologyOfCountries } from './topology-of-countries';

const topologyOf = (...ids: readonly string[]): string =>
  JSON.stringify({
    type: 'Topology',
    arcs: [[[0, 0]], [[1, 1]]],
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: ids.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] })),
      },
    },
  });

describe('topologyOfCountries', () => {
  it('gives a text whose countries are all wanted as it is', () => {
    const text = topologyOf('SS0101', 'UG101');
    expect(topologyOfCountries(text, ['SS', 'UG'])).toBe(text);
  });

  it('leaves out the areas of other countries and keeps every line in its place', () => {
    const left = JSON.parse(topologyOfCountries(topologyOf('SS0101', 'UG101'), ['UG']));
    expect(left.objects.areas.geometries).toEqual([{ type: 'Polygon', id: 'UG101', arcs: [[1]] }]);
    expect(left.arcs).toHaveLength(2);
  });

  it.each([
    { id: 'LBY', country: 'LBY' },
    { id: 'LY0101', country: 'LY' },
  ])('takes $country for the country of $id', ({ id, country }) => {
    const text = topologyOf(id, 'TUN');
    expect(JSON.parse(topologyOfCountries(text, [country])).objects.areas.geometries).toMatchObject(
      [{ id }],
    );
  });
});
