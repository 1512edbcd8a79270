import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { THEMES } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER } from '../layer-order';
import { slotOf } from '../slot-of';
import { drawnPicture } from './drawn-picture';

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
] as const;

describe.each(THEMES)('a drawn area in %s', (theme) => {
  const picture = drawnPicture({ polygons: [[SQUARE]], corners: SQUARE.slice(1) }, theme);

  it('is valid MapLibre style in a known slot', () => {
    const sources = Object.fromEntries(
      Object.entries(picture.sources).map(([id, { data }]) => [
        id,
        { type: 'geojson' as const, data },
      ]),
    );
    expect(validateStyleMin({ version: 8, sources, layers: [...picture.layers] })).toEqual([]);
    for (const layer of picture.layers) {
      expect(LAYER_ORDER).toContain(slotOf(layer));
    }
  });

  it('shows the corners that were set', () => {
    const [source] = Object.values(picture.sources);
    const points = source?.data.features.filter(({ geometry }) => geometry.type === 'Point');
    expect(points).toHaveLength(3);
  });
});
