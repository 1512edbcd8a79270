import { describe, expect, it } from 'vitest';
import { aFeature, aLayer, aMap, aPicture, aPoint } from '../../test/one-layer';

const circle = (id: string) => aLayer<'circle'>({ id, type: 'circle' });

describe('drawPaperMap', () => {
  it('draws a map of nothing', () => {
    expect(aMap([])).toMatchObject({
      left: [],
      projection: { name: 'laea', centre: [0, 0] },
      frame: { widthMm: 100, heightMm: 100 },
    });
  });

  it('is one drawing in millimetres, always the same for the same map', () => {
    const ring = [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0, 0.5],
      [-0.5, -0.5],
    ];
    const draw = () =>
      aMap([
        aPicture(
          [
            aLayer<'fill'>({
              id: 'areas',
              slot: 'choropleth',
              type: 'fill',
              paint: { 'fill-color': '#f2d8ad' },
            }),
            circle('sites'),
          ],
          [aFeature({ type: 'Polygon', coordinates: [ring] }), aPoint(0.25, 0)],
        ),
      ]).svg;
    expect(draw()).toBe(draw());
    expect(draw()).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="100mm" height="100mm" viewBox="0 0 100 100" xml:lang="en"><defs><clipPath id="map-frame"><rect width="100" height="100"/></clipPath></defs><g clip-path="url(#map-frame)"><g id="areas" inkscape:groupmode="layer" inkscape:label="areas"><g fill="#f2d8ad" fill-rule="evenodd"><path d="M25 74.83l25-49.66 25 49.66z"/></g></g><g id="sites" inkscape:groupmode="layer" inkscape:label="sites"><g fill="#000000"><circle cx="62.5" cy="50" r="1"/></g></g></g><rect width="100" height="100" fill="none" stroke="#44514f" stroke-width="0.25"/></svg>"`,
    );
  });

  it('says where its corners are, clockwise from top left', () => {
    const { corners, scale } = aMap([]);
    expect(corners.map(([x, y]) => [Math.sign(x), Math.sign(y)])).toEqual([
      [-1, 1],
      [1, 1],
      [1, -1],
      [-1, -1],
    ]);
    // Two degrees of the equator, 222.6 km, on 100 mm.
    expect(scale).toBeCloseTo(2_226_398, -3);
  });

  it('has no corners where its frame reaches beyond the globe', () => {
    const { corners } = aMap([], { extent: [-180, -90, 180, 90] });
    expect(corners).toEqual([]);
  });

  it('holds nothing of what lies outside its frame', () => {
    const far = aPoint(2.5, 0);
    const line = aFeature({
      type: 'LineString',
      coordinates: [
        [40, 40],
        [50, 50],
      ],
    });
    const layers = [circle('sites'), aLayer<'line'>({ id: 'ways', type: 'line' })];
    const { svg } = aMap([aPicture(layers, [far, line])]);
    expect(svg).not.toContain('<circle');
    expect(svg).not.toContain('<path');
  });

  it('says of which pictures nothing lies in its frame', () => {
    const bareWith = (longitude: number) =>
      aMap([aPicture([circle('sites')], [aPoint(longitude, 0)])]).bare;
    expect(bareWith(0)).toEqual([]);
    expect(bareWith(2.5)).toEqual(['test']);
  });

  it.each([
    { name: 'a place', extent: [31.58, 4.85, 31.58, 4.85] },
    { name: 'a town', extent: [31.55, 4.8, 31.65, 4.9] },
    { name: 'the antimeridian', extent: [179.99, -17, -179.99, -16.98] },
  ] as const)('has degrees at the edge of $name, too', ({ extent }) => {
    const { svg } = aMap([], { extent, hasGraticule: true });
    const degrees = [...svg.matchAll(/>(\d+°[^<]*)</g)].map(([, text]) => text);
    expect(new Set(degrees).size).toBeGreaterThan(2);
  });

  it('draws forty layers, each in a group with its name', () => {
    const layers = Array.from({ length: 40 }, (_, index) => circle(`layer-${index}`));
    const { svg } = aMap([aPicture(layers, [aPoint(0, 0)])]);
    expect(svg.match(/inkscape:label="layer-\d+"/g)).toHaveLength(40);
  });

  it('draws what lies on both sides of the antimeridian', () => {
    const layer = aLayer<'circle'>({ type: 'circle' });
    const { svg } = aMap([aPicture([layer], [aPoint(179, 0), aPoint(-179, 0), aPoint(181, 0.5)])], {
      extent: [178, -1, -178, 1],
    });
    expect(svg.match(/cx="2[45](\.\d+)?"/g)).toHaveLength(1);
    expect(svg.match(/cx="7[45](\.\d+)?"/g)).toHaveLength(2);
  });

  it('draws the ground round a pole', () => {
    const cap = Array.from({ length: 73 }, (_, index) => [-180 + index * 5, 80]);
    const layer = aLayer<'fill'>({ type: 'fill', paint: { 'fill-color': '#cccccc' } });
    const { svg } = aMap([aPicture([layer], [aFeature({ type: 'Polygon', coordinates: [cap] })])], {
      extent: [-180, 70, 180, 90],
      hasGraticule: true,
    });
    expect(svg).toMatch(/fill="#cccccc"[^>]*><path d="M[^"]{100,}z"/);
    expect(svg).toContain('>90°E<');
  });

  it('refuses a position that is none, rather than lose what is there', () => {
    const layer = aLayer<'circle'>({ type: 'circle' });
    expect(() => aMap([aPicture([layer], [aPoint(Number.NaN, 4)])])).toThrow('no such position');
  });

  it('keeps text safe for XML', () => {
    const layer = aLayer<'symbol'>({
      type: 'symbol',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Any Regular'] },
    });
    const { svg } = aMap([aPicture([layer], [aPoint(0, 0, { name: 'A<b>&"\u0007\ud800' })])]);
    expect(svg).toContain('A&lt;b&gt;&amp;&quot;</tspan>');
  });
});
