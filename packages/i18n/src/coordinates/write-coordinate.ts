import type { Position } from '@waystation/domain';
import { forward } from 'mgrs';
import type { CoordinateFormat } from './coordinate-reading';
import { plusCodeOf } from './plus-code-grid';

/** Five decimals of a degree are 1.1 m, as a hand-held receiver gives them. */
const DECIMALS = 5;
/** A tenth of a second is 3 m. */
const SECOND_DECIMALS = 1;
const SIXTY = 60;
/** Where the grid of MGRS ends and the polar one begins. */
const MGRS_LATITUDES = { from: -80, to: 84 } as const;

const pad = (value: number, decimals = 0): string =>
  value.toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0');

const angleText = (degrees: number, [positive, negative]: readonly [string, string]): string => {
  const unit = 10 ** SECOND_DECIMALS;
  const units = Math.round(Math.abs(degrees) * SIXTY * SIXTY * unit);
  const seconds = (units / unit) % SIXTY;
  const minutes = Math.floor(units / unit / SIXTY) % SIXTY;
  const whole = Math.floor(units / unit / SIXTY / SIXTY);
  return `${whole}°${pad(minutes)}′${pad(seconds, SECOND_DECIMALS)}″${degrees < 0 ? negative : positive}`;
};

/** Decimal degrees, latitude first: `4.85000, 31.60000`; with a hyphen, which every program reads. */
export const decimalText = ([longitude, latitude]: Position): string =>
  [latitude, longitude]
    .map((degrees) => degrees.toFixed(DECIMALS).replace(/^-(0\.0+)$/, '$1'))
    .join(', ');

/** Degrees, minutes and seconds, latitude first: `4°51′00.0″N 31°36′00.0″E`. */
export const degreesText = ([longitude, latitude]: Position): string =>
  `${angleText(latitude, ['N', 'S'])} ${angleText(longitude, ['E', 'W'])}`;

/** The MGRS reference to one metre, `36N UF 12345 67890`; null: beyond its latitudes. */
export const mgrsText = ([longitude, latitude]: Position): string | null => {
  if (latitude < MGRS_LATITUDES.from || latitude > MGRS_LATITUDES.to) {
    return null;
  }
  const code = forward([longitude, latitude]);
  return code.replace(/^(\d+[A-Z])([A-Z]{2})(\d{5})(\d{5})$/, '$1 $2 $3 $4');
};

/** A point in each format, in the order in which they are shown; null: the format cannot say it. */
export const coordinateTexts = (
  position: Position,
): readonly { readonly format: CoordinateFormat; readonly text: string | null }[] => [
  { format: 'decimal', text: decimalText(position) },
  { format: 'degrees', text: degreesText(position) },
  { format: 'mgrs', text: mgrsText(position) },
  { format: 'plusCode', text: plusCodeOf(position) },
];
