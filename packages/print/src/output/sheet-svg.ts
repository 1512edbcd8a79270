import { type Attributes, element, escaped, namedLayer } from '#map/svg/markup';
import { type PictureWords, pictureRdf } from './picture-metadata';
import { readSheetDrawing, type SheetPart } from './sheet-drawing';
import { type Slots, slotAt } from './sheet-parts';

const POINTS_PER_MM = 72 / 25.4;

const SPACES: Attributes = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
};

/** Neighbours of one slot are one layer; a slot that comes again later is numbered. */
const layersOf = (parts: readonly SheetPart[], slots: Slots): string => {
  const layers: { readonly slot: string; readonly markup: string[] }[] = [];
  for (const { at, markup } of parts) {
    const slot = slotAt(slots, [at[0] / POINTS_PER_MM, at[1] / POINTS_PER_MM]);
    const last = layers.at(-1);
    if (last?.slot === slot) {
      last.markup.push(markup);
    } else {
      layers.push({ slot, markup: [markup] });
    }
  }
  return layers
    .map(({ slot, markup }, index) => {
      const before = layers.slice(0, index).filter((each) => each.slot === slot).length;
      const name = `sheet-${slot}${before === 0 ? '' : `-${before + 1}`}`;
      const scaled = element('g', { transform: `scale(${1 / POINTS_PER_MM})` }, markup.join(''));
      return namedLayer(name, scaled);
    })
    .join('');
};

/** What a page drawing is put together from. */
export type SheetSvgWanted = {
  readonly width: number;
  readonly height: number;
  readonly slots: Slots;
  readonly words: PictureWords;
  /** Rules for the fonts that its text names; empty: the reader's own are taken. */
  readonly fonts: string;
};

/**
 * A sheet as one drawing in millimetres that drawing programs open as layers: the map's own layers with
 * their names, and a layer for each slot. Of Typst's page the letters are shapes, set as in the PDF;
 * names on the map are text. Nothing in it runs, and it asks for nothing.
 */
export const sheetSvg = (
  page: string,
  { width, height, slots, words, fonts }: SheetSvgWanted,
): string => {
  const { definitions, parts } = readSheetDrawing(page);
  return element(
    'svg',
    {
      ...SPACES,
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': words.language,
    },
    [
      element('title', {}, escaped(words.title)),
      element('desc', {}, escaped(words.description)),
      element('metadata', {}, pictureRdf(words)),
      fonts === '' ? '' : element('style', {}, fonts),
      element('defs', {}, definitions),
      namedLayer('sheet-paper', element('rect', { width, height, fill: '#ffffff' })),
      layersOf(parts, slots),
    ].join(''),
  );
};
