import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { areaOpacity } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { AreaParams, areaStyleLayers } from './area-style';

/** How strongly the map's own layer fills an area with these properties. */
const drawnAt = (params: AreaParams, properties: { fill: string; isCarriedOver: boolean }) => {
  const layer = areaStyleLayers(params, 'light').find(({ id }) => id === 'areas-fill');
  const opacity = createExpression(layer?.type === 'fill' ? layer.paint?.['fill-opacity'] : null);
  return opacity.result === 'success'
    ? opacity.value.evaluate({ zoom: 6 }, { type: 'Polygon', properties }, {})
    : opacity.value;
};

describe('the style of areas', () => {
  it.each([
    { isolated: null, fill: 'class-2', isFaded: false },
    { isolated: 2, fill: 'class-2', isFaded: false },
    { isolated: 2, fill: 'class-3', isFaded: true },
    { isolated: 2, fill: 'zero', isFaded: true },
  ])('draws $fill where $isolated is isolated faded: $isFaded', ({ isolated, fill, isFaded }) => {
    const params = AreaParams.parse({ isolated });
    for (const isCarriedOver of [true, false]) {
      expect(drawnAt(params, { fill, isCarriedOver })).toBe(
        areaOpacity(params.opacity, { isCarriedOver, isFaded }),
      );
    }
  });
});
