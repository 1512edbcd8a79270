import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { THEMES } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { wayPicture } from './way-picture';

const LINE = [
  [31.6, 4.85],
  [31.7, 4.9],
] as const;

describe('a way over roads', () => {
  it.each(THEMES)('is drawn whole, as nothing as the crow flies is (%s)', (theme) => {
    const { sources, layers } = wayPicture(LINE, theme);
    const [source] = Object.values(sources);
    expect(source?.data.features[0]?.geometry).toEqual({ type: 'LineString', coordinates: LINE });
    expect(
      validateStyleMin({
        version: 8,
        sources: Object.fromEntries(
          Object.keys(sources).map((id) => [
            id,
            { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
          ]),
        ),
        layers: [...layers],
      }),
    ).toEqual([]);
    expect(JSON.stringify(layers)).not.toContain('dasharray');
  });

  it('is nothing where none is known', () => {
    const [source] = Object.values(wayPicture(null, 'light').sources);
    expect(source?.data.features).toEqual([]);
  });
});
