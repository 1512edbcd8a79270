import { describe, expect, it } from 'vitest';
import { aFeature, aLayer, aMap, aPicture, aPoint, groupOf } from '../../../test/one-layer';

const SQUARE = aFeature({
  type: 'Polygon',
  coordinates: [
    [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
      [-0.5, -0.5],
    ],
  ],
});
const LINE = aFeature({
  type: 'LineString',
  coordinates: [
    [-0.5, 0],
    [0.5, 0],
  ],
});

describe('a fill', () => {
  it('is a path in the colour that the expression gives, weaker where it is told', () => {
    const layer = aLayer<'fill'>({
      type: 'fill',
      paint: {
        'fill-color': ['match', ['get', 'key'], 'a', '#a45a28', '#000000'],
        'fill-opacity': 0.9,
      },
    });
    const markup = groupOf(aMap([aPicture([layer], [SQUARE])]));
    expect(markup).toContain(
      'fill="#a45a28" fill-opacity=".9" fill-rule="evenodd"'.replace('".9"', '"0.9"'),
    );
    expect(markup.match(/<path/g)).toHaveLength(1);
  });

  it('keeps its hole, however the rings are wound', () => {
    const ring = (half: number, isTurned: boolean): number[][] => {
      const corners = [
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
        [-half, -half],
      ];
      return isTurned ? corners.toReversed() : corners;
    };
    const drawn = [true, false].flatMap((outer) =>
      [true, false].map((inner) => {
        const polygon = aFeature({
          type: 'Polygon',
          coordinates: [ring(0.5, outer), ring(0.2, inner)],
        });
        const layer = aLayer<'fill'>({ type: 'fill', paint: { 'fill-color': '#000000' } });
        return groupOf(aMap([aPicture([layer], [polygon])]));
      }),
    );
    expect(new Set(drawn).size).toBe(1);
    expect(drawn[0]?.match(/M/g)).toHaveLength(2);
  });

  it('is drawn as the pattern of the screen, as large as there', () => {
    const layer = aLayer<'fill'>({ type: 'fill', paint: { 'fill-pattern': 'square' } });
    const { svg } = aMap([aPicture([layer], [SQUARE])]);
    expect(svg).toMatch(
      /<pattern id="(map-\d)" patternUnits="userSpaceOnUse" width="10" height="10" viewBox="-5 -5 10 10" patternTransform="scale\(.2\)">/,
    );
    expect(svg).toContain('fill="url(#map-1)"');
  });

  it('with an outline has a line of one pixel', () => {
    const layer = aLayer<'fill'>({
      type: 'fill',
      paint: { 'fill-color': '#ffffff', 'fill-outline-color': '#010203' },
    });
    expect(groupOf(aMap([aPicture([layer], [SQUARE])]))).toContain(
      'stroke-width=".2" stroke="#010203"',
    );
  });
});

describe('a line', () => {
  it('has its width, dashes, ends and corners in millimetres', () => {
    const layer = aLayer<'line'>({
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': '#4a4f4e', 'line-width': 2, 'line-dasharray': [2.5, 1.5] },
    });
    expect(groupOf(aMap([aPicture([layer], [LINE])]))).toContain(
      'fill="none" stroke-width=".4" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="1 .6" stroke="#4a4f4e"',
    );
  });

  it('follows a parallel rather than the shortest way', () => {
    const parallel = aFeature({
      type: 'LineString',
      coordinates: [
        [-30, 60],
        [30, 60],
      ],
    });
    const layer = aLayer<'line'>({ type: 'line', paint: { 'line-color': '#000000' } });
    const markup = groupOf(aMap([aPicture([layer], [parallel])], { extent: [-30, 50, 30, 70] }));
    expect(markup.match(/ d="M([^"]+)"/)?.[1]?.split(/ |(?=-)/).length).toBeGreaterThan(4);
  });

  it('outlines areas, and closes their rings', () => {
    const layer = aLayer<'line'>({ type: 'line', paint: { 'line-color': '#000000' } });
    expect(groupOf(aMap([aPicture([layer], [SQUARE])]))).toMatch(/d="M[^"]+z"/);
  });

  it('that nobody points at is not drawn', () => {
    const layer = aLayer<'line'>({
      type: 'line',
      paint: { 'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0] },
    });
    expect(aMap([aPicture([layer], [LINE])]).svg).not.toContain('id="thing"');
  });

  it('whose colour changes has a gradient along its length', () => {
    const layer = aLayer<'line'>({
      type: 'line',
      paint: {
        'line-width': 4,
        'line-gradient': ['interpolate', ['linear'], ['line-progress'], 0, '#ffffff', 1, '#000000'],
      },
    });
    const { svg } = aMap([aPicture([layer], [LINE])]);
    expect(svg).toContain('gradientUnits="userSpaceOnUse" x1="25" y1="50" x2="75" y2="50"');
    expect(svg).toContain('<stop offset="0" stop-color="#ffffff"/>');
    expect(svg).toContain('<stop offset="1" stop-color="#000000"/>');
  });
});

describe('a circle', () => {
  it('has the radius of the screen, its line outside', () => {
    const layer = aLayer<'circle'>({
      type: 'circle',
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': '#1f6aa0',
        'circle-opacity': 0.68,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 1,
      },
    });
    const markup = groupOf(aMap([aPicture([layer], [aPoint(0, 0, { radius: 10 })])]));
    expect(markup).toBe(
      '<g fill="#1f6aa0" fill-opacity="0.68" stroke="#ffffff" stroke-width=".2"><circle cx="50" cy="50" r="2.1"/></g>',
    );
  });

  it('is drawn after larger ones where the style sorts them', () => {
    const layer = aLayer<'circle'>({
      type: 'circle',
      layout: { 'circle-sort-key': ['-', 0, ['get', 'radius']] },
      paint: { 'circle-radius': ['get', 'radius'] },
    });
    const points = [aPoint(0, 0, { radius: 2 }), aPoint(0, 0, { radius: 9 })];
    const markup = groupOf(aMap([aPicture([layer], points)]));
    expect(markup.indexOf('r="1.8"')).toBeLessThan(markup.indexOf('r=".4"'));
  });
});

describe('layers', () => {
  const circle = (id: string, slot: 'ground' | 'names') =>
    aLayer<'circle'>({ id, slot, type: 'circle' });

  it('lie over each other by their slots, whatever order the pictures have', () => {
    const { svg } = aMap([
      aPicture([circle('upper', 'names')], [aPoint(0, 0)]),
      aPicture([circle('lower', 'ground')], [aPoint(0, 0)]),
    ]);
    expect(svg.indexOf('inkscape:label="lower"')).toBeLessThan(
      svg.indexOf('inkscape:label="upper"'),
    );
  });

  it('are left out below their zoom, above it, and where they are hidden', () => {
    const hidden = aLayer<'circle'>({ type: 'circle', layout: { visibility: 'none' } });
    const near = aLayer<'circle'>({ type: 'circle', minzoom: 14 });
    const far = aLayer<'circle'>({ type: 'circle', maxzoom: 3 });
    for (const layer of [hidden, near, far]) {
      expect(aMap([aPicture([layer], [aPoint(0, 0)])]).svg).not.toContain('<circle');
    }
  });

  it('read filters at whole zooms', () => {
    const layer = aLayer<'circle'>({
      type: 'circle',
      filter: ['<=', ['get', 'from'], ['zoom']],
    });
    const points = [aPoint(0, 0, { from: 3 }), aPoint(0.1, 0, { from: 12 })];
    expect(aMap([aPicture([layer], points)]).svg.match(/<circle/g)).toHaveLength(1);
  });

  it('that the print does not know are refused by name, never left out', () => {
    const draw = (layer: unknown) =>
      aMap([], {
        ground: { layers: [JSON.parse(JSON.stringify(layer))], features: {}, glyphs: {} },
      });
    expect(() =>
      draw({ id: 'soft', type: 'line', source: 'x', paint: { 'line-blur': 2 } }),
    ).toThrow(
      'Layer "soft" cannot be printed: the property "line-blur" is not known to the print.',
    );
    expect(() => draw({ id: 'heat', type: 'heatmap', source: 'x' })).toThrow(
      'Layer "heat" cannot be printed: the kind "heatmap"',
    );
    expect(() =>
      draw({ id: 'calm', type: 'line', source: 'x', paint: { 'line-color-transition': {} } }),
    ).not.toThrow();
  });

  it('whose pictures nobody brought are refused', () => {
    const layer = aLayer<'symbol'>({ type: 'symbol', layout: { 'icon-image': 'absent' } });
    expect(() => aMap([aPicture([layer], [aPoint(0, 0)])])).toThrow('the picture "absent"');
    const fill = aLayer<'fill'>({ type: 'fill', paint: { 'fill-pattern': 'absent' } });
    expect(() => aMap([aPicture([fill], [SQUARE])])).toThrow('the pattern "absent"');
  });
});
