import { LANGUAGES, type Language } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { sheetProblem } from '#choice/choice-problem';
import { ORIENTATIONS, PAPERS, SheetChoice, TEMPLATES } from '#choice/sheet-choice';
import { wantedOf } from '../../test/wanted-sheet';
import { legendHeight } from '../legend/legend-height';
import { type DrawnSheet, drawSheet } from './draw-sheet';
import type { PageBox } from './page-box';

const LAYERS = 'layers=areas:90,sites:100,origins:80';
const LINK = 'https://maps.example.org/ssd/map';

/** To a tenth of a millimetre: less is no change that anybody sees. */
const mm = (value: number): string => `${Math.round(value * 10) / 10}`;

const boxText = ({ x, y, width, height }: PageBox): string =>
  [x, y, width, height].map(mm).join(' ');

/** What a change of layout changes, in millimetres; never what its words or its map are. */
const numbersOf = ({ page, ratio }: DrawnSheet): string => {
  const { content, columnMm, sizes, drawings } = page;
  const letterMm = (sizes.legend * 25.4) / 72;
  const legend = content.legend.map(
    (block) => `${block.id} ${mm(legendHeight([block], { widthMm: columnMm, letterMm }))}`,
  );
  return [
    `map ${boxText(page.map)}`,
    `1:${ratio}`,
    `bar ${page.scale === null ? 'none' : boxText(page.scale.box)}`,
    `columns ${page.columns} of ${mm(columnMm)}`,
    `letters ${Object.values(sizes).map(mm).join(' ')}`,
    `legend ${legend.join(', ')}`,
    `charts ${[drawings.largest, drawings.trend].map((one) => mm(one?.heightMm ?? 0)).join(' ')}`,
    `table ${page.table === null ? 'none' : `${page.table.columns.length} by ${mm(page.table.rowMm)}`}`,
    `code ${mm(page.qrMm)}`,
  ].join('; ');
};

const CHOICES = PAPERS.flatMap((paper) =>
  ORIENTATIONS.flatMap((direction) =>
    TEMPLATES.map((template) =>
      SheetChoice.parse({ paper, direction, template, summary: 'As of {asOf}.' }),
    ),
  ),
).filter((choice) => sheetProblem(choice) === null);

/** Every template on A4 in every language; of the others what differs is their size alone. */
const isDrawn = ({ paper, template }: SheetChoice, language: Language): boolean =>
  paper === 'a4' ||
  (language === 'en' && template === 'side') ||
  (language === 'ar' && paper === 'a3');

describe('the numbers of whole sheets', () => {
  it.each(LANGUAGES)('are in %s what they have been', async (language) => {
    const wanted = await wantedOf(LAYERS, language, { link: LINK });
    const lines = CHOICES.filter((choice) => isDrawn(choice, language)).map((choice) => {
      const { paper, direction, template } = choice;
      return `${paper} ${direction} ${template}: ${numbersOf(drawSheet({ ...wanted, choice }))}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot(`../../test/golden/sheets-${language}.txt`);
  });

  it.each([
    { language: 'en', also: 'ar' },
    { language: 'ar', also: 'fr' },
  ] as const)('are in $language with $also what they have been', async ({ language, also }) => {
    const wanted = await wantedOf(LAYERS, language, { link: LINK });
    const { words, scene } = await wantedOf(LAYERS, also, { link: LINK });
    const lines = CHOICES.filter((choice) => isDrawn(choice, language)).map((choice) => {
      const { paper, direction, template } = choice;
      const drawn = drawSheet({ ...wanted, also: { words, scene }, choice: { ...choice, also } });
      return `${paper} ${direction} ${template}: ${numbersOf(drawn)}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot(
      `../../test/golden/sheets-${language}-${also}.txt`,
    );
  });
});
