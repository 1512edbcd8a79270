import { describe, expect, it } from 'vitest';
import { sheetSvg } from './sheet-svg';
import { charactersOf, usesFace } from './svg-fonts';

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10mm" height="5mm" viewBox="0 0 10 5">${body}</svg>`;

const image = (svg: string): string =>
  `<image transform="matrix(1 0 0 1 28.3465 85.0394)" width="283.465" height="141.732" xlink:href="data:image/svg+xml;base64,${btoa(svg)}"/>`;

/** As Typst writes a page: its paper, one group of pieces, definitions. */
const page = (...pieces: readonly string[]): string =>
  [
    '<svg class="typst-doc" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">',
    '<path class="typst-shape" fill="#ffffff" d="M 0 0"/>',
    `<g>${pieces.map((piece) => `<g class="typst-group">${piece}</g>`).join('')}</g>`,
    '<defs id="glyph"><symbol id="gA0" overflow="visible"><path d="M1 1"/></symbol></defs>',
    '</svg>',
  ].join('\n');

const LETTER =
  '<g transform="matrix(1 0 0 -1 30 30)"><use xlink:href="#gA0" x="0" fill="#0a5a6b"/></g>';

const WANTED = {
  width: 420,
  height: 297,
  slots: {
    header: { x: 10, y: 9, width: 400, height: 19 },
    map: { x: 10, y: 30, width: 319, height: 224 },
    scale: { x: 20, y: 230, width: 60, height: 10 },
  },
  words: {
    title: 'A & B',
    description: 'A map',
    sources: ['IOM'],
    disclaimer: ['No endorsement.'],
    language: 'en',
    asOf: '2025-02-28',
    createdAt: '2026-01-01T00:00:00Z',
  },
  fonts: '',
};

const layersIn = (svg: string): readonly (string | undefined)[] =>
  [...svg.matchAll(/inkscape:label="([^"]+)"/g)].map(([, label]) => label);

describe('a sheet as a drawing', () => {
  const map = drawing(
    '<defs><clipPath id="c"><rect width="10" height="5"/></clipPath></defs><g id="sites" inkscape:groupmode="layer" inkscape:label="sites" clip-path="url(#c)"><use xlink:href="#c"/></g>',
  );

  it('has a layer for each slot, and in the map its own', () => {
    const svg = sheetSvg(page(LETTER, LETTER, image(map)), WANTED);
    expect(layersIn(svg)).toEqual(['sheet-paper', 'sheet-header', 'sheet-map', 'sites']);
    expect(svg).toContain('viewBox="0 0 420 297"');
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).not.toContain('<image');
  });

  it('keeps letters in their colour, and what refers to what', () => {
    const svg = sheetSvg(page(LETTER, image(map), image(map)), WANTED);
    expect(svg).toContain('fill="#0a5a6b"');
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/(?:xlink:href="#|url\(#)([^")]+)/g)) {
      expect(ids).toContain(id);
    }
  });

  it.each([
    { what: 'a script', body: '<script>alert(1)</script>' },
    { what: 'a handler', body: '<path onload="alert(1)"/>' },
    { what: 'a page', body: '<foreignObject/>' },
    { what: 'a reference to elsewhere', body: '<use xlink:href="https://example.org/a.svg#b"/>' },
    { what: 'a picture of elsewhere', body: '<image href="https://example.org/a.png"/>' },
    { what: 'an entity', body: '<!DOCTYPE a>' },
    { what: 'a style', body: '<path style="fill:url(https://example.org)"/>' },
  ])('lets $what in no other way than in a picture of its own', ({ body }) => {
    const svg = sheetSvg(page(image(drawing(body))), WANTED);
    expect(svg).toContain('<image');
    expect(svg).not.toContain(body);
  });

  it('knows the characters and the faces of its text', () => {
    const svg =
      '<g font-family="Noto Sans, Vazirmatn" font-weight="500"><text x="1"><tspan>A&amp;B</tspan></text><title>Z</title></g>';
    expect(charactersOf(svg)).toBe('&AB');
    const face = { family: 'Noto Sans', weight: 500, style: 'normal' } as const;
    expect(usesFace(svg, face)).toBe(true);
    expect(usesFace(svg, { ...face, weight: 700 })).toBe(false);
    expect(usesFace(svg, { ...face, style: 'italic' })).toBe(false);
  });
});
