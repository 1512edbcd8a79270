import { describe, expect, it } from 'vitest';
import { aFeature, aLayer, aMap, aPicture, aPoint, groupOf } from '../../../test/one-layer';

const NAMED = { 'text-font': ['Any Medium'], 'text-size': 10 };

const names = (layout: object, features: readonly ReturnType<typeof aPoint>[]) => {
  const layer = aLayer<'symbol'>({
    type: 'symbol',
    layout: JSON.parse(JSON.stringify({ 'text-field': ['get', 'name'], ...NAMED, ...layout })),
    paint: {
      'text-color': '#0f4c7a',
      'text-halo-color': 'rgba(255, 255, 255, 0.92)',
      'text-halo-width': 1.3,
    },
  });
  return aMap([aPicture([layer], features)]);
};

const placeOf = (markup: string): readonly number[] =>
  ['x', 'y'].map((name) => Number(new RegExp(`<tspan[^>]* ${name}="([^"]+)"`).exec(markup)?.[1]));

describe('a name', () => {
  it('is text over its halo, in the face and size of the screen', () => {
    const markup = groupOf(names({}, [aPoint(0, 0, { name: 'Bor' })]));
    expect(markup).toBe(
      [
        '<g font-family="Noto Sans, Vazirmatn" font-size="2" font-weight="500" stroke="#ffffff" stroke-opacity="0.92" fill="none" stroke-width=".52" stroke-linejoin="round">',
        '<text aria-hidden="true"><tspan x="50" y="50.7" text-anchor="middle">Bor</tspan></text></g>',
        '<g font-family="Noto Sans, Vazirmatn" font-size="2" font-weight="500" fill="#0f4c7a">',
        '<text><tspan x="50" y="50.7" text-anchor="middle">Bor</tspan></text></g>',
      ].join(''),
    );
  });

  it.each([
    { anchor: 'left', dx: 2.4, dy: 0.7, side: 'start' },
    { anchor: 'right', dx: -2.4, dy: 0.7, side: 'end' },
    // One height of letters is 2 mm, the padding 0.4 mm; the block is 2.4 mm high, less 7/24 of 2 mm.
    { anchor: 'top', dx: 0, dy: 2.4 - 7 / 12 + 1.2 + 0.7, side: 'middle' },
    { anchor: 'bottom', dx: 0, dy: -2.4 + 7 / 12 - 1.2 + 0.7, side: 'middle' },
  ])('stands $anchor of its point, as far off as on the screen', ({ anchor, dx, dy, side }) => {
    const layout = {
      'text-variable-anchor': [anchor],
      'text-radial-offset': 1,
      'text-justify': 'auto',
    };
    const markup = groupOf(names(layout, [aPoint(0, 0, { name: 'Bor' })]));
    const [x = 0, y = 0] = placeOf(markup);
    expect(x).toBeCloseTo(50 + dx, 2);
    expect(y).toBeCloseTo(50 + dy, 2);
    expect(markup).toContain(`text-anchor="${side}"`);
  });

  it('is broken where it would be too wide, in even lines', () => {
    const markup = groupOf(
      names({ 'text-max-width': 8 }, [aPoint(0, 0, { name: 'Northern Bahr el Ghazal' })]),
    );
    expect([...markup.matchAll(/>([^<>]+)<\/tspan>/g)].map(([, line]) => line).slice(0, 2)).toEqual(
      ['Northern', 'Bahr el Ghazal'],
    );
  });

  it('has spaced capitals where the style asks for them', () => {
    const layout = { 'text-transform': 'uppercase', 'text-letter-spacing': 0.11 };
    const markup = groupOf(names(layout, [aPoint(0, 0, { name: 'Lakes' })]));
    expect(markup).toContain('letter-spacing=".22"');
    expect(markup).toContain('>LAKES<');
  });

  it('in Arabic is left to the text engine as it is written', () => {
    const markup = groupOf(names({}, [aPoint(0, 0, { name: 'جنوب السودان' })]));
    expect(markup).toContain('>جنوب السودان<');
  });

  it('of two scripts runs as its first letter does', () => {
    const markup = groupOf(names({}, [aPoint(0, 0, { name: 'مخيم (IDP 3)' })]));
    expect(markup.replaceAll(/<[^>]+>/g, '')).toContain('\u2068مخيم (IDP 3)\u2069');
  });

  it('that finds no room is counted', () => {
    const points = Array.from({ length: 5 }, (_, index) =>
      aPoint(index / 100, 0, { name: 'Malakal IDP camp' }),
    );
    expect(names({}, points).left).toEqual([{ layer: 'thing', what: 'labels', count: 4 }]);
  });

  it('outside the frame is neither drawn nor counted', () => {
    const map = names({}, [aPoint(1.05, 0, { name: 'Bor' })]);
    expect(map.left).toEqual([]);
    expect(map.svg).not.toContain('Bor');
  });

  it('of three hundred letters has no room, and does no harm', () => {
    const name = 'الاستوائية'.repeat(30);
    expect(names({ 'text-max-width': 14 }, [aPoint(0, 0, { name })]).left).toHaveLength(1);
  });

  it('in an unknown font is refused', () => {
    expect(() => names({ 'text-font': ['Comic'] }, [aPoint(0, 0, { name: 'Bor' })])).toThrow(
      'the font "Comic"',
    );
  });

  it('keeps off what is kept free', () => {
    const layer = aLayer<'symbol'>({ type: 'symbol', layout: { ...NAMED, 'text-field': 'Bor' } });
    const kept = [{ x: 49, y: 49, width: 2, height: 2 }];
    expect(aMap([aPicture([layer], [aPoint(0, 0)])], { kept }).left).toHaveLength(1);
  });
});

describe('a river', () => {
  const layer = aLayer<'symbol'>({
    type: 'symbol',
    layout: { ...NAMED, 'text-field': 'Bahr el Jebel', 'symbol-placement': 'line' },
  });
  const river = (coordinates: number[][]) =>
    groupOf(aMap([aPicture([layer], [aFeature({ type: 'LineString', coordinates })])]));

  it('is named along its way, never upside down', () => {
    const turns = [
      [-0.5, -0.5],
      [0.5, 0.5],
    ];
    for (const coordinates of [turns, turns.toReversed()]) {
      const turn = Number(/rotate\((-?[\d.]+)/.exec(river(coordinates))?.[1]);
      expect(turn).toBeCloseTo(-45, 0);
    }
  });

  it('that is too short for its name is not named', () => {
    expect(
      river([
        [0, 0],
        [0.1, 0],
      ]),
    ).toBe('');
  });

  it('is named where it is straight', () => {
    const zigzag = Array.from({ length: 60 }, (_, index) => [
      -0.9 + index * 0.01,
      index % 2 === 0 ? 0.1 : -0.1,
    ]);
    const markup = river([...zigzag, [0.9, 0]]);
    expect(placeOf(markup)[0]).toBeGreaterThan(40);
  });
});

describe('an icon', () => {
  const icon = (layout: object, feature = aPoint(0, 0)) => {
    const layer = aLayer<'symbol'>({
      type: 'symbol',
      layout: JSON.parse(JSON.stringify({ 'icon-image': 'square', ...layout })),
    });
    return aMap([aPicture([layer], [feature])]);
  };

  it('is the shapes of the screen, written once and placed by its size', () => {
    const { svg } = icon({ 'icon-size': 2, 'icon-rotate': 30, 'icon-offset': [5, 0] });
    expect(svg).toContain('<g id="map-1"><path d="M-4 -4');
    expect(svg).toContain(
      '<use xlink:href="#map-1" transform="translate(50 50)rotate(30)scale(.4)translate(5 0)"/>',
    );
  });

  it('that takes room without showing is not written', () => {
    expect(icon({ 'icon-image': 'nothing' }).svg).not.toContain('<use');
  });

  it('that is turned with the ground follows true north', () => {
    const layer = aLayer<'symbol'>({
      type: 'symbol',
      layout: { 'icon-image': 'square', 'icon-rotation-alignment': 'map' },
    });
    const { svg } = aMap([aPicture([layer], [aPoint(10, 55)])], { extent: [-10, 50, 10, 60] });
    expect(Number(/rotate\((-?[\d.]+)\)/.exec(svg)?.[1])).toBeCloseTo(-8.2, 0);
  });
});
