import { describe, expect, it } from 'vitest';
import { drawingSvg } from './drawing-svg';
import { figureDrawing, type Measure, type Taken } from './figure-drawing';

/** Every letter half as wide as high. */
const measure: Measure = (text, { size }) => (text.length * size) / 2;

const TABLE: Taken = {
  title: 'IDPs by county',
  under: 'South Sudan, shown as of 31 May 2025',
  notes: ['IOM, Displacement Tracking Matrix, round 16, 28 Feb 2025. '.repeat(4).trim()],
  columns: [
    { label: 'Area', isNumber: false },
    { label: 'Figure', isNumber: true },
  ],
  rows: [
    { cells: [{ text: 'Rubkona' }, { text: '250 889' }], bar: 250_889 },
    { cells: [{ text: 'Juba <b>&' }, { text: '125 444' }], bar: 125_444.5 },
    { cells: [{ text: 'Abyei' }, { text: 'not assessed' }], bar: null },
  ],
};

const drawing = figureDrawing(TABLE, measure, 'ltr');
const texts = drawing.pieces.filter((piece) => piece.kind === 'text');
const bars = drawing.pieces.filter((piece) => piece.kind === 'box' && piece.height === 10);

describe('figures as a drawing', () => {
  it('have every title, cell and note, all inside of it', () => {
    const said = texts.map(({ text }) => text).join(' ');
    for (const words of [
      'IDPs by county',
      TABLE.under,
      'Rubkona',
      '250 889',
      'not assessed',
      'round 16',
    ]) {
      expect(said).toContain(words);
    }
    for (const { x, y, text, size, isAtEnd } of texts) {
      const [from, to] = isAtEnd
        ? [x - measure(text, { size, isBold: false }), x]
        : [x, x + measure(text, { size, isBold: false })];
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(drawing.width);
      expect(y).toBeLessThan(drawing.height);
    }
  });

  it('have the ones of numbers under each other at the right, in a mirrored table, too', () => {
    const edges = (direction: 'ltr' | 'rtl') => {
      const { pieces, width } = figureDrawing(TABLE, measure, direction);
      return pieces.flatMap((piece) => {
        if (piece.kind !== 'text' || !/^\d+.\d{3}$/.test(piece.text)) {
          return [];
        }
        const wide = measure(piece.text, piece);
        const right = piece.isAtEnd ? piece.x : piece.x + wide;
        return direction === 'ltr' ? right : width - (piece.isAtEnd ? piece.x - wide : piece.x);
      });
    };
    expect(edges('ltr')).toHaveLength(2);
    expect(new Set(edges('ltr')).size).toBe(1);
    expect(edges('rtl')).toHaveLength(2);
    expect(new Set(edges('rtl')).size).toBe(1);
  });

  it('have bars as long as their numbers, and none where there is no number', () => {
    expect(bars).toHaveLength(2);
    const [first, second] = bars.map((bar) => (bar.kind === 'box' ? bar.width : 0));
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(2, 5);
  });

  it('are SVG whose words stay words and run no markup, mirrored where the language is', () => {
    const fonts = '@font-face{font-family:"Noto Sans"}';
    const how = { language: 'en', family: '"Noto Sans"', title: 'A & B', fonts } as const;
    const svg = drawingSvg(drawing, { ...how, direction: 'ltr' });
    expect(svg).toContain('Juba &lt;b&gt;&amp;</text>');
    expect(svg).toContain('font-family="&quot;Noto Sans&quot;"');
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).toContain(`<style>${fonts}</style>`);
    const mirrored = drawingSvg(drawing, { ...how, direction: 'rtl' });
    expect(mirrored).toContain('direction="rtl"');
    expect(mirrored).toContain(`<text x="${drawing.width - 16}"`);
  });

  it('break an address that is wider than the drawing, and lose no letter of it', () => {
    const address = `https://example.org/south-sudan/map?layers=${'areas:90,'.repeat(20)}`;
    const { pieces, width } = figureDrawing({ ...TABLE, notes: [address] }, measure, 'ltr');
    const notes = pieces.filter((piece) => piece.kind === 'text' && piece.size === 11);
    const lines = notes.flatMap((piece) =>
      piece.kind === 'text' && piece.text !== TABLE.under ? [piece.text] : [],
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
    for (const line of lines) {
      expect(measure(line, { size: 11, isBold: false })).toBeLessThanOrEqual(width - 32);
    }
  });
});
