import type { Position } from '@waystation/domain';
import { type CoordinateReading, impossible } from './coordinate-reading';
import { withWesternDigits } from './plain-coordinate-text';
import { PLUS_AT, type PlusCell, plusCellOf, plusCodeOf } from './plus-code-grid';

/** Where a short code is near: the named town, or without a name the middle of the map. */
export type NearOf = (town: string | null) => Position | null;

const METRES_A_DEGREE = 111_320;

/** Letters and digits with a plus sign, then perhaps the town that a short code is near. */
const SHAPED = /^([A-Z0-9]{2,8})\+([A-Z0-9]*)(?:[\s,،]+(\S.*))?$/i;
const DIGITS = /^[23456789CFGHJMPQRVWX]*$/;
/** Zeros stand for digits left out; then nothing follows the plus sign. */
const PADDED = /^((?:[23456789CFGHJMPQRVWX]{2}){1,3})0+$/;

type Shape = { readonly before: string; readonly after: string };

const isValid = ({ before, after }: Shape): boolean => {
  if (PADDED.test(before)) {
    return before.length === PLUS_AT && after === '';
  }
  const isEmpty = after === '' && before.length === PLUS_AT;
  return DIGITS.test(before + after) && before.length % 2 === 0 && (isEmpty || after.length >= 2);
};

const isOnEarth = ({ west, south }: PlusCell): boolean => south < 90 && west < 180;

const pointIn = ({ west, south, width, height }: PlusCell, code: string): CoordinateReading => ({
  kind: 'point',
  format: 'plusCode',
  position: [west + width / 2, Math.min(south + height / 2, 90)],
  code,
  sideMetres: height * METRES_A_DEGREE,
});

/** Moves a cell by one step of the left-out digits where that brings it nearer and keeps it on earth. */
const nearer = (middle: number, wanted: number, step: number): number => {
  if (wanted + step / 2 < middle) {
    return middle - step;
  }
  return wanted - step / 2 > middle ? middle + step : middle;
};

const recover = ({ before, after }: Shape, near: Position): CoordinateReading => {
  const missing = PLUS_AT - before.length;
  const step = 20 ** (2 - missing / 2);
  const [longitude, latitude] = near;
  const cell = plusCellOf(plusCodeOf(near).slice(0, missing) + before + after);
  const south = nearer(cell.south + cell.height / 2, latitude, step) - cell.height / 2;
  const west = nearer(cell.west + cell.width / 2, longitude, step) - cell.width / 2;
  const isBetweenPoles = south >= -90 && south + cell.height <= 90;
  const found = { ...cell, west, south: isBetweenPoles ? south : cell.south };
  const middle = [found.west + cell.width / 2, found.south + cell.height / 2] as const;
  return pointIn(found, `${plusCodeOf(middle).slice(0, missing)}${before}+${after}`);
};

/**
 * Reads a Plus Code, whole (`6GC2VH22+22`) or short (`VH22+22`, `VH22+22 Juba`), which is taken for
 * the nearest to the town or the middle of the map; null: it does not look like one.
 */
export const readPlusCode = (text: string, nearOf: NearOf): CoordinateReading | null => {
  const [, first, after, town] = SHAPED.exec(withWesternDigits(text.trim())) ?? [];
  if (first === undefined || after === undefined) {
    return null;
  }
  const shape = { before: first.toUpperCase(), after: after.toUpperCase() };
  if (!isValid(shape)) {
    // A name with a plus sign in it is a name.
    return /\d/.test(first + after) ? impossible('plusCode') : null;
  }
  if (first.length === PLUS_AT) {
    const cell = plusCellOf(shape.before.replace(/0+$/, '') + shape.after);
    return isOnEarth(cell)
      ? pointIn(cell, `${shape.before}+${shape.after}`)
      : impossible('plusCode');
  }
  const near = nearOf(town ?? null);
  return near === null ? impossible('plusCodeNowhere') : recover(shape, near);
};
