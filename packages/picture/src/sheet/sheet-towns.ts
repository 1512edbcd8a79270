import type { Position } from '@waystation/domain';
import { attributes } from '../markup/attributes';
import { html, type Markup } from '../markup/html';
import type { Box } from './place-labels';
import { placeTowns } from './place-towns';
import type { SheetFrame } from './sheet-frame';

/** A town that helps to find one's way on the map of a sheet. */
export type SheetTown = { readonly position: Position; readonly name: string };

/* Units are tenths of a millimetre: 2.2 mm letters are 6.2 pt, less than the places of the list have. */
const TEXT = 22;
const HEIGHT = 28;
const LETTER = 0.58;

const MOST_TOWNS = 8;
const MOST_TRIED = 200;

const INK = '#44514f';

const isWithin = ([x, y]: readonly [number, number], { width, height }: SheetFrame): boolean =>
  x > 0 && x < width && y > 0 && y < height;

const townOf = (at: readonly [number, number], box: Box, name: string): Markup =>
  html`<circle${attributes({ cx: at[0], cy: at[1], r: 6 })} fill="#fff" stroke="${INK}" stroke-width="3"/><text${attributes({ x: box.x + box.width / 2, y: box.y + HEIGHT - 7, textAnchor: 'middle' })} font-size="${TEXT}" fill="${INK}" stroke="#fff" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${name}</text>`;

/**
 * The towns of a map on paper, the most important first, with their names where these cover nothing;
 * `taken`: the places of the list with their labels.
 */
export const sheetTowns = (
  towns: readonly SheetTown[],
  frame: SheetFrame,
  taken: readonly Box[],
): readonly Markup[] => {
  const seen = towns
    .map(({ position, name }) => ({ name, at: frame.toUnit(position) }))
    .filter(({ at }) => isWithin(at, frame))
    .slice(0, MOST_TRIED);
  const { width, height } = frame;
  const boxes = placeTowns(
    seen.map(({ name, at }) => ({
      at,
      width: Math.round(name.length * TEXT * LETTER),
      height: HEIGHT,
    })),
    { width, height, taken, most: MOST_TOWNS },
  );
  return seen.flatMap(({ at, name }, index) => {
    const box = boxes[index];
    return box ? [townOf(at, box, name)] : [];
  });
};
