import { describe, expect, it } from 'vitest';
import { drawingSvg } from './drawing-svg';
import { drawnPage, sourcesIn } from './drawn-page';
import type { Measure } from './figure-drawing';

const measure: Measure = (text, { size }) => (text.length * size) / 2;

const DRAWN = { width: 500, height: 200, markup: '<circle cx="5" cy="5" r="5"/>' };
const SAID = {
  title: 'Rounds',
  under: 'South Sudan, shown as of 31 May 2025',
  summary: 'Rounds: 3, from 2020 to 2021. '.repeat(6).trim(),
  notes: ['IOM DTM'],
};

describe('a chart as it is drawn', () => {
  const page = drawnPage(DRAWN, SAID, measure);

  it('stands between its title and what must be read with it', () => {
    const drawn = page.pieces.find(({ kind }) => kind === 'drawn');
    const texts = page.pieces.filter((piece) => piece.kind === 'text');
    expect(texts[0]?.text).toBe('Rounds');
    expect(texts[1]?.text).toBe(SAID.under);
    expect(texts[1]?.y).toBeLessThan(drawn?.y ?? 0);
    expect(texts.slice(2).every(({ y }) => y > (drawn?.y ?? 0) + 200 && y < page.height)).toBe(
      true,
    );
    expect(texts.at(-1)?.text).toBe('IOM DTM');
  });

  it('names the sources of its rows, each once', () => {
    const columns = ['Area', 'Source'].map((label) => ({ label, isNumber: false }));
    const rows = ['IOM', 'UNHCR', 'IOM', ''].map((text) => ({ cells: [{ text: 'A' }, { text }] }));
    expect(sourcesIn({ columns, rows }, 'Source')).toEqual(['Source: IOM; UNHCR']);
    expect(sourcesIn({ columns: columns.slice(0, 1), rows }, 'Source')).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)('is inside of its SVG where pages are read %s', (direction) => {
    const svg = drawingSvg(page, {
      direction,
      language: 'en',
      family: 'Noto Sans',
      title: SAID.title,
      fonts: '',
    });
    expect(svg).toContain('<circle cx="5" cy="5" r="5"/>');
    const [, x, width] = /<svg x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(page.width);
  });
});
