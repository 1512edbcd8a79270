import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { THEMES } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER, SLOT_KEY } from '../layer-order';
import { pinPicture } from '../pin/pin-picture';
import { selectedPicture } from './selected-picture';
import { steppedPicture } from './stepped-picture';

describe.each([
  ['what is selected and not drawn', selectedPicture],
  ['what the keyboard is at', steppedPicture],
  ['a point that a reader marked', pinPicture],
])('the mark of %s', (_what, pictureAt) => {
  it.each(THEMES)('is a valid picture at its place, over everything (%s)', (theme) => {
    const { sources, layers } = pictureAt([31.6, 4.85], theme);
    const [[id = '', source] = []] = Object.entries(sources);
    expect(source?.data.features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [31.6, 4.85],
    });
    expect(
      validateStyleMin({
        version: 8,
        sources: { [id]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } },
        layers: [...layers],
      }),
    ).toEqual([]);
    for (const { metadata } of layers) {
      expect(Object(metadata)[SLOT_KEY]).toBe(LAYER_ORDER.at(-1));
    }
  });
});
