import { toPoint } from 'mgrs';
import { type CoordinateReading, impossible } from './coordinate-reading';
import { withWesternDigits } from './plain-coordinate-text';

/*
 * Zones, bands and squares as NGA.STND.0037 (Universal Grids and Grid Reference Systems) lays them
 * out; the library turns a square into degrees, but takes squares that do not exist.
 */

const SHAPED = /^(\d{1,2})([A-Z])([A-Z])([A-Z])(\d{2,})$/;
/** Bands of 8 degrees from 80° south; the last has 12. */
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const SOUTHERNMOST = -80;
const BAND_DEGREES = 8;
const NORTHERNMOST = 84;
const ZONES = 60;
/** Zones that Svalbard's wider neighbours cover. */
const MISSING_IN_X: readonly number[] = [32, 34, 36];
/** Letters of the columns, repeating every three zones. */
const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'] as const;
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const MOST_DIGITS = 10;
const SQUARE_METRES = 100_000;
const METRES_A_DEGREE = 110_574;

const hasZone = (zone: number, band: string): boolean =>
  zone >= 1 &&
  zone <= ZONES &&
  BANDS.includes(band) &&
  !(band === 'X' && MISSING_IN_X.includes(zone));

const hasLetters = (zone: number, column: string, row: string): boolean =>
  (COLUMNS[zone % 3] ?? '').includes(column) && ROWS.includes(row);

/** Whether a square touches its band: rows repeat every 2,000 km, so that many stand elsewhere. */
const isInBand = (latitude: number, band: string, sideMetres: number): boolean => {
  const south = SOUTHERNMOST + BANDS.indexOf(band) * BAND_DEGREES;
  const north = band === 'X' ? NORTHERNMOST : south + BAND_DEGREES;
  const reach = (sideMetres + 1) / METRES_A_DEGREE;
  return latitude > south - reach && latitude < north + reach;
};

/** Reads a reference of the Military Grid Reference System such as `36N UF 12345 67890`; null: it is none. */
export const readMgrs = (text: string): CoordinateReading | null => {
  const compact = withWesternDigits(text).toUpperCase().replaceAll(/\s/g, '');
  const [, zoneText, band = '', column = '', row = '', digits = ''] = SHAPED.exec(compact) ?? [];
  if (zoneText === undefined) {
    return null;
  }
  const zone = Number(zoneText);
  if (!hasZone(zone, band)) {
    return impossible('mgrsZone');
  }
  if (digits.length % 2 === 1 || digits.length > MOST_DIGITS) {
    return impossible('mgrsDigits');
  }
  if (!hasLetters(zone, column, row)) {
    return impossible('mgrsSquare');
  }
  const half = digits.length / 2;
  const sideMetres = SQUARE_METRES / 10 ** half;
  const [longitude, latitude] = toPoint(compact);
  return isInBand(latitude, band, sideMetres)
    ? {
        kind: 'point',
        format: 'mgrs',
        position: [longitude, latitude],
        code: `${zone}${band} ${column}${row} ${digits.slice(0, half)} ${digits.slice(half)}`,
        sideMetres,
      }
    : impossible('mgrsSquare');
};
