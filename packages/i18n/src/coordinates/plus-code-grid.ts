import type { Position } from '@waystation/domain';

/*
 * Open Location Code, specification of 2014-10-27 with later test data:
 * https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md
 */

/** The twenty digits of a Plus Code; without vowels, so that no words come about. */
const PLUS_DIGITS = '23456789CFGHJMPQRVWX';

/** Digits before the plus sign of a full code. */
export const PLUS_AT = 8;

/** Digits that come in pairs, latitude first; later ones each divide into 4 columns and 5 rows. */
const PAIRED = 10;
const PRECISION = { latitude: 8_000, longitude: 8_000 } as const;
const BASE = 20;
const GRID = { rows: 5, columns: 4 } as const;
/** Digits after the fifteenth are ignored. */
const MOST_DIGITS = 15;

/** A cell of the grid: its south-west corner and its size in degrees. */
export type PlusCell = {
  readonly west: number;
  readonly south: number;
  readonly width: number;
  readonly height: number;
};

const digitOf = (code: string, index: number): number => PLUS_DIGITS.indexOf(code[index] ?? '');

/** The cell of the digits of a full code, upper case, without plus sign and padding. */
export const plusCellOf = (digits: string): PlusCell => {
  let cell: PlusCell = { west: -180, south: -90, width: 400, height: 400 };
  for (let index = 0; index < Math.min(digits.length, MOST_DIGITS); ) {
    const { west, south } = cell;
    if (index < PAIRED) {
      const [width, height] = [cell.width / BASE, cell.height / BASE];
      const [row, column] = [digitOf(digits, index), digitOf(digits, index + 1)];
      cell = { west: west + column * width, south: south + row * height, width, height };
      index += 2;
    } else {
      const [width, height] = [cell.width / GRID.columns, cell.height / GRID.rows];
      const digit = digitOf(digits, index);
      const [row, column] = [Math.floor(digit / GRID.columns), digit % GRID.columns];
      cell = { west: west + column * width, south: south + row * height, width, height };
      index += 1;
    }
  }
  return cell;
};

/** A whole number of the finest paired cells; a hair above the value, for 35.6 is stored just below itself. */
const cells = (degrees: number, precision: number): number =>
  Math.floor(degrees * precision + 1e-6);

/** The Plus Code of ten digits (a cell of 14 m) that a point lies in; the pole lies in the last row. */
export const plusCodeOf = ([longitude, latitude]: Position): string => {
  let row = Math.min(cells(latitude + 90, PRECISION.latitude), 180 * PRECISION.latitude - 1);
  let column = cells((longitude + 180) % 360, PRECISION.longitude);
  let digits = '';
  for (let pair = 0; pair < PAIRED / 2; pair++) {
    digits = `${PLUS_DIGITS[row % BASE]}${PLUS_DIGITS[column % BASE]}${digits}`;
    row = Math.floor(row / BASE);
    column = Math.floor(column / BASE);
  }
  return `${digits.slice(0, PLUS_AT)}+${digits.slice(PLUS_AT)}`;
};
