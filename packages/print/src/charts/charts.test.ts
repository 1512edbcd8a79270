import { describe, expect, it } from 'vitest';
import type { ChartLook } from './chart-parts';
import { nameLines } from './chart-parts';
import { largestChart } from './largest-chart';
import { trendChart } from './trend-chart';

const LOOK: ChartLook = { widthMm: 80, letterMm: 2.8, isMirrored: false, fill: '#a45a28' };

const attributesOf = (svg: string, name: string, attribute: string): readonly number[] =>
  [...svg.matchAll(new RegExp(`<${name}[^>]* ${attribute}="([-0-9.]+)"`, 'g'))].map(([, value]) =>
    Number(value),
  );

const ROWS = [
  { name: 'Rubkona', value: 200, number: '200', change: '+30', newlyCounted: 50 },
  { name: 'A & <b>', value: 50, number: '50', change: 'Newly covered', newlyCounted: 0 },
];

describe('bars of the largest areas', () => {
  it('are as long as their numbers', () => {
    const [solid = 0, hatched = 0, second = 0] = attributesOf(
      largestChart(ROWS, LOOK).svg,
      'rect',
      'width',
    );
    expect(second / (solid + hatched)).toBeCloseTo(0.25, 2);
  });

  it('have hatched what was counted for the first time, at their end', () => {
    const [solid = 0, hatched = 0] = attributesOf(largestChart(ROWS, LOOK).svg, 'rect', 'width');
    expect(hatched / (solid + hatched)).toBeCloseTo(0.25, 2);
    const [from = 0, to = 0] = attributesOf(largestChart(ROWS, LOOK).svg, 'rect', 'x');
    expect(to).toBeCloseTo(from + solid, 1);
    const mirrored = largestChart(ROWS, { ...LOOK, isMirrored: true }).svg;
    const [start = 0, end = 0] = attributesOf(mirrored, 'rect', 'x');
    expect(end + hatched).toBeCloseTo(start, 1);
  });

  it('have their words as text, whatever is in them', () => {
    const { svg } = largestChart(ROWS, LOOK);
    expect(svg).toContain('>A &amp; &lt;b&gt;</text>');
    expect(svg).toContain('>+30</text>');
  });

  it('run from the right in Arabic, inside the same width', () => {
    const mirrored = largestChart(ROWS, { ...LOOK, isMirrored: true }).svg;
    const plain = largestChart(ROWS, LOOK).svg;
    const right = attributesOf(plain, 'rect', 'x')[0] ?? 0;
    const width = attributesOf(plain, 'rect', 'width')[0] ?? 0;
    expect(attributesOf(mirrored, 'rect', 'x')[0]).toBeCloseTo(80 - right - width, 1);
  });

  it('have long names in lines, and letters of a word without room smaller: none is cut', () => {
    const room = { widthMm: 20, letterMm: 2.8, face: 'regular' } as const;
    expect(nameLines('Juba', room)).toEqual({ lines: ['Juba'], letterMm: 2.8 });
    const name = 'A very long name of a county';
    const { lines, letterMm } = nameLines(name, room);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(name);
    expect(letterMm).toBe(2.8);
    const word = nameLines('Llanfairpwllgwyngyll', room);
    expect(word.lines).toHaveLength(1);
    expect(word.letterMm).toBeLessThan(2.8);
  });

  it('make room for a name of several lines', () => {
    const name = 'Central African Republic, a long name';
    const tall = largestChart(
      ROWS.map((row) => ({ ...row, name })),
      LOOK,
    );
    expect(tall.heightMm).toBeGreaterThan(largestChart(ROWS, LOOK).heightMm + 2);
    expect(tall.svg).not.toContain('…');
  });
});

const round = (value: number | null, share: number | null, name: string) => ({
  name,
  day: '2025-02-28',
  date: '28 Feb 2025',
  value,
  number: value === null ? '×' : `${value}`,
  share,
});

const percent = (share: number): string => `${share * 100} %`;

describe('columns of rounds', () => {
  it('are as high as their totals, hollow where little was covered, and none where none is known', () => {
    const rows = [round(100, 0.5, '1'), round(null, 0.9, '2'), round(200, 0.96, '3')];
    const { svg } = trendChart(rows, 40, { ...LOOK, percent });
    const [first = 0, second, third = 0] = attributesOf(svg, 'rect', 'height');
    expect(first / third).toBeCloseTo(0.5, 1);
    expect(second).toBe(0);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain('>×</text>');
    expect(svg).toContain('>96 %</text>');
  });

  it('are named as often as their dates have room, and the newest always is', () => {
    const rows = Array.from({ length: 60 }, (_, index) => round(index + 1, null, `R${index + 1}`));
    const { svg } = trendChart(rows, 40, { ...LOOK, percent });
    expect(svg).toContain('>R60</text>');
    expect(svg.match(/28 Feb 2025/g)?.length).toBeLessThan(6);
  });
});
