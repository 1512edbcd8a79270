import { describe, expect, it } from 'vitest';
import { EVERY_LAYER, wantedOf } from '../../test/wanted-sheet';
import { drawSheet } from './draw-sheet';

const sheet = await wantedOf(EVERY_LAYER);
const { content } = drawSheet(sheet).page;

describe('the legend of a sheet', () => {
  it('is of exactly the layers that are drawn, then of the lines', () => {
    const drawn = sheet.scene.layers.filter(({ picture, empty }) => picture && empty === null);
    expect(content.legend.map(({ id }) => id)).toEqual([
      ...drawn.map(({ name }) => name),
      'boundaries',
    ]);
  });

  it('counts every kind of nothing that occurs', () => {
    const areas = content.legend.find(({ id }) => id === 'areas');
    const texts = areas?.rows.map(({ text }) => text) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([
        'Zero reported',
        'Not assessed',
        'Suppressed, small counts',
        'Could not be reached',
        'Unknown',
        'Carried over from an earlier round, counted above',
      ]),
    );
  });

  it('tells what is carried over next to the classes that count it', () => {
    const areas = content.legend.find(({ id }) => id === 'areas');
    const texts = areas?.rows.map(({ text }) => text) ?? [];
    const carried = texts.findIndex((text) => text.startsWith('Carried over'));
    expect(texts[carried - 1]).toMatch(/^1\s–/);
    expect(texts[carried + 1]).toBe('Zero reported');
  });

  it('lists no kind of nothing that does not occur', async () => {
    const without = await wantedOf('layers=areas:90&level=1');
    const rows = drawSheet(without).page.content.legend.flatMap((block) =>
      block.id === 'areas' ? block.rows : [],
    );
    expect(rows).not.toEqual([]);
    expect(rows.filter(({ text }) => !/\d/.test(text))).toEqual([]);
  });

  it.each([
    { within: 'box:7,29,9,31', text: 'Rectangle drawn on the map' },
    { within: 'circle:8,30,40', text: '40 km around 8.00000, 30.00000' },
    { within: 'polygon:7,29,9,29,9,31', text: 'Area drawn on the map' },
  ])('says what $within is, and that nothing is counted in it', async (each) => {
    const marked = drawSheet(await wantedOf(`layers=areas:90&pin=8.5,30&within=${each.within}`));
    const block = marked.page.content.legend.find(({ id }) => id === 'marks');
    expect(block?.rows.map(({ text }) => text.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'Marked point, 8.50000, 30.00000',
      each.text,
    ]);
    expect(block?.notes).toEqual(['Numbers are not of what lies inside.']);
    expect(marked.page.mapSvg).toContain('id="pin-mark"');
    expect(marked.page.mapSvg).toContain('id="drawn-outline"');
  });

  it('says that it counts more than the edge of the map lets see', async () => {
    const at = { latitude: 8.5, longitude: 31, zoom: 9 };
    const near = drawSheet(await wantedOf(EVERY_LAYER, 'en', { at })).page.content.legend;
    const counted = (legend: typeof near) => legend.find(({ id }) => id === 'areas')?.counted;
    expect(counted(near)).toBe('counties in all of South Sudan');
    expect(counted(content.legend)).toBe('counties');
  });

  it.each([
    { what: 'a zero beside the lowest class', query: EVERY_LAYER, isMarked: true },
    { what: 'what differs by its shape', query: 'layers=sites:100', isMarked: false },
  ])('says of $what whether it holds in greyscale', async ({ query, isMarked }) => {
    const { legend } = drawSheet(await wantedOf(query)).page.content;
    const notes = legend.flatMap((block) => block.notes);
    expect(notes.some((note) => note.startsWith('Print in colour'))).toBe(isMarked);
  });
});
