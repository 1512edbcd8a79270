import { describe, expect, it } from 'vitest';
import { nextLayer, placesAtZoom } from './stepped-layer';

const FAR = { key: 'far', position: [30, 8], zooms: { from: 0, to: 6 } } as const;
const NEAR = { key: 'near', position: [31, 8], zooms: { from: 6, to: 9 } } as const;
const AREA = { key: 'SS06', position: [30, 9] } as const;

const LAYERS = [
  { layer: 'areas', places: [AREA] },
  { layer: 'clusters', places: [FAR, NEAR] },
  { layer: 'density', places: [] },
] as const;

describe('what the keyboard steps through', () => {
  it.each([
    { zoom: 5, keys: ['far', 'SS06'] },
    { zoom: 6, keys: ['near', 'SS06'] },
    { zoom: 9, keys: ['SS06'] },
  ])('at zoom $zoom is what the map shows then: $keys', ({ zoom, keys }) => {
    expect(placesAtZoom([FAR, NEAR, AREA], zoom).map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    { after: null, zoom: 5, next: 'areas' },
    { after: 'areas', zoom: 5, next: 'clusters' },
    { after: 'clusters', zoom: 5, next: 'areas' },
    { after: 'areas', zoom: 12, next: 'areas' },
  ] as const)(
    'after $after at zoom $zoom is $next; kinds with nothing there are left out',
    (one) => {
      expect(nextLayer(LAYERS, one.after, one.zoom)?.layer).toBe(one.next);
    },
  );

  it('is nothing where no kind has anything', () => {
    expect(nextLayer([], null, 5)).toBeNull();
  });
});
