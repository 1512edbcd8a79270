import { describe, expect, it } from 'vitest';
import { sheetProblem } from '#choice/choice-problem';
import { ORIENTATIONS, PAPERS, SheetChoice, TEMPLATES } from '#choice/sheet-choice';
import { mirrored, type PageBox } from './page-box';
import { sheetOf } from './papers';
import type { Sheet } from './sheet';

const LANGUAGES = ['en', 'ar'] as const;

const placed = (box: PageBox, lang: string, { width: sheetWidth, isOver }: Sheet): string => {
  const { x, y, width, height } = lang === 'ar' && !isOver ? mirrored(box, sheetWidth) : box;
  return [x, y, width, height].map((side) => Math.round(side * 10) / 10).join(' ');
};

const boxesOf = ({ header, map, furniture, footer, aside, isOver }: Sheet) => [
  header,
  map,
  footer,
  // Over the map is where the template wants it.
  ...(isOver ? [] : [furniture]),
  ...(aside === null ? [] : [aside]),
];

/** Every sheet that is not refused, as it is chosen. */
const EVERY = PAPERS.flatMap((paper) =>
  ORIENTATIONS.flatMap((direction) =>
    TEMPLATES.map((template) => SheetChoice.parse({ paper, direction, template })),
  ),
).filter((choice) => sheetProblem(choice) === null);

/** The same in two languages. */
const IN_TWO = EVERY.map((choice) => ({ ...choice, also: 'ar' as const }));

describe('the papers', () => {
  it.each([
    { paper: 'a4', width: 210, height: 297 },
    { paper: 'a3', width: 297, height: 420 },
    { paper: 'a2', width: 420, height: 594 },
    { paper: 'a1', width: 594, height: 841 },
    { paper: 'a0', width: 841, height: 1189 },
  ] as const)('$paper is as large as ISO 216 says', ({ paper, width, height }) => {
    const [landscape, portrait] = [
      sheetOf({ paper, direction: 'landscape', template: 'side' }),
      sheetOf({ paper, direction: 'portrait', template: 'side' }),
    ];
    expect([portrait.width, portrait.height]).toEqual([width, height]);
    expect([landscape.width, landscape.height]).toEqual([height, width]);
  });

  it('A3 has its slots where the design has them', () => {
    const { map, furniture, footer } = sheetOf({
      paper: 'a3',
      direction: 'landscape',
      template: 'side',
    });
    expect(map).toEqual({ x: 10, y: 31, width: 319, height: 224 });
    expect(furniture).toEqual({ x: 333, y: 31, width: 77, height: 224 });
    expect(footer).toEqual({ x: 10, y: 258.5, width: 400, height: 28.5 });
  });

  it.each([...EVERY, ...IN_TWO])(
    '$paper $direction $template $also keeps a margin and lets no slot lie over another',
    (each) => {
      const sheet = sheetOf(each);
      const boxes = boxesOf(sheet);
      for (const { x, y, width, height } of boxes) {
        expect(Math.min(x, y)).toBeGreaterThan(5);
        expect(x + width).toBeLessThan(sheet.width - 5);
        expect(y + height).toBeLessThan(sheet.height - 5);
      }
      const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
      for (const [a, b] of pairs) {
        const isApart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y;
        expect(isApart).toBe(true);
      }
    },
  );

  it.each(EVERY)('$paper $direction $template has no letters below 6 points', (each) => {
    const { sizes } = sheetOf(each);
    expect(Math.min(...Object.values(sizes))).toBeGreaterThanOrEqual(6);
  });

  it('have their slots where they have been', async () => {
    const slots = EVERY.flatMap((choice) =>
      LANGUAGES.map((lang) => {
        const sheet = sheetOf(choice);
        const { header, map, furniture, footer, aside } = sheet;
        const boxes = Object.entries({ header, map, furniture, footer, aside }).flatMap(
          ([slot, box]) => (box === null ? [] : [`${slot} ${placed(box, lang, sheet)}`]),
        );
        const { paper, direction, template } = choice;
        return `${[paper, direction, template, lang].join(' ')}: ${boxes.join(', ')}\n`;
      }),
    );
    await expect(slots.join('')).toMatchFileSnapshot('../../test/golden/slots.txt');
  });

  it.each(IN_TWO)('$paper $direction $template gives two languages more room', (choice) => {
    const [two, one] = [sheetOf(choice), sheetOf({ ...choice, also: undefined })];
    expect(two.header.height).toBeGreaterThan(one.header.height * 1.5);
    expect(two.furniture.width * two.furniture.height).toBeGreaterThan(
      one.furniture.width * one.furniture.height * (choice.template === 'full' ? 0.9 : 1),
    );
    expect(two.sizes).toEqual(one.sizes);
  });

  it('a mirrored slot is as far from the right as it was from the left', () => {
    const { width, furniture } = sheetOf({ paper: 'a3', direction: 'landscape', template: 'side' });
    expect(mirrored(furniture, width)).toEqual({ ...furniture, x: 10 });
    expect(mirrored(mirrored(furniture, width), width)).toEqual(furniture);
  });
});
