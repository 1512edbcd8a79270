import type { OriginSum } from '@waystation/scene';
import { describe, expect, it } from 'vitest';
import { SheetChoice } from '#choice/sheet-choice';
import { paperProjection } from '#map/projection/paper-projection';
import { wantedOf } from '../../test/wanted-sheet';
import { originsOutside } from './origins-outside';

const PROJECTION = paperProjection([29, 4, 33, 8], { widthMm: 100, heightMm: 100 });

const INSIDE: readonly [number, number] = [31, 6];
const BEYOND: readonly [number, number] = [40, 6];

const anOrigin = (
  name: string,
  value: number | null,
  over: Partial<OriginSum> = {},
): OriginSum => ({
  key: name,
  name,
  value,
  position: BEYOND,
  isAbroad: false,
  isLeast: false,
  ...over,
});

const base = await wantedOf('layers=areas:90,origins:80');

const sheetOf = (origins: readonly OriginSum[], without = '') => ({
  ...base,
  choice: SheetChoice.parse({ without }),
  scene: {
    ...base.scene,
    layers: base.scene.layers.map((layer) =>
      layer.name === 'origins' ? { ...layer, origins } : layer,
    ),
  },
});

describe('where people come from outside a map', () => {
  it('is abroad or beyond its edge, with the date and the unit of the lines', () => {
    const told = originsOutside(
      sheetOf([
        anOrigin('Sudan', 28_211, { isAbroad: true, position: INSIDE }),
        anOrigin('Renk', 900),
        anOrigin('Bor', 700, { position: INSIDE }),
        anOrigin('Abyei', 30, { position: null, isLeast: true }),
      ]),
      PROJECTION,
    );
    expect(told?.rows.map(({ name, number }) => [name, number.replace(/\s/u, ' ')])).toEqual([
      ['Sudan', '28 211'],
      ['Renk', '900'],
      ['Abyei', 'at least 30'],
    ]);
    const lines = base.scene.layers.find(({ name }) => name === 'origins');
    expect(told?.since).toBe(lines?.unit);
    expect(told?.notes.join()).toContain(lines?.summary);
  });

  it('is the largest six, which is said', () => {
    const many = Array.from({ length: 9 }, (_, index) => anOrigin(`${index}`, 90 - index));
    const told = originsOutside(sheetOf(many), PROJECTION);
    expect(told?.rows).toHaveLength(6);
    expect(told?.notes.join()).toContain('The 6 largest of 9');
  });

  it.each([
    { what: 'all are on the map', sheet: sheetOf([anOrigin('Bor', 9, { position: INSIDE })]) },
    { what: 'none has a number', sheet: sheetOf([anOrigin('Renk', null)]) },
    { what: 'it was left off', sheet: sheetOf([anOrigin('Renk', 9)], 'origins') },
  ])('is not told where $what', ({ sheet }) => {
    expect(originsOutside(sheet, PROJECTION)).toBeNull();
  });
});
