import type { Position } from '@waystation/domain';
import { westernDigits } from './western-digits';

/** What a text says as coordinates: a point, or why what looks like one cannot be one. */
export type PointRead =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'impossible'; readonly problem: 'latitude' | 'longitude' | 'minutes' };

/** Signs that mean the same, as keyboards, telephones and scripts write them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''],
  [/\u066b/g, '.'],
  [/\u060c/g, ','],
  [/\u061b/g, ';'],
  [/[\u2212\u2010-\u2013]/g, '-'],
  [/''|[\u2033\u201c\u201d]/g, '"'],
  [/[\u2032\u2018\u2019\u02b9\u00b4`]/g, "'"],
  [/[\u00ba\u02da]/g, '°'],
  [/[Oo]/g, 'W'],
  [/\s+/g, ' '],
];

const NUMBER = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
const ANGLE = String.raw`([NSEW])? ?(${NUMBER}) ?(?:° ?(?:(\d+(?:\.\d+)?) ?'? ?(?:(\d+(?:\.\d+)?) ?"? ?)?)?)? ?([NSEW])?`;
const PAIR = new RegExp(`^${ANGLE} ?[,;/ ] ?${ANGLE}$`, 'i');

const SIXTY = 60;
const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;

type Angle = {
  readonly degrees: number;
  readonly letter: string;
  readonly isPossible: boolean;
};

const plainText = (text: string): string =>
  SIGNS.reduce((rest, [sign, plain]) => rest.replace(sign, plain), westernDigits(text)).trim();

/** `4,85; 31,6` and `4,85 31,6` have commas for decimal signs; `4,85` alone is two whole numbers. */
const withDecimalPoints = (text: string): string => {
  const parts = text.split(/[; ]+/);
  const isDecimal = parts.length === 2 && parts.every((part) => /^[+-]?\d+,\d+$/.test(part));
  return isDecimal ? text.replaceAll(',', '.') : text;
};

const angleOf = (parts: readonly (string | undefined)[]): Angle => {
  const [before, degrees = '', minutes, seconds, after] = parts;
  const letter = (before ?? after ?? '').toUpperCase();
  const [whole, least, last] = [Number(degrees), Number(minutes ?? 0), Number(seconds ?? 0)];
  const size = Math.abs(whole) + least / SIXTY + last / SIXTY / SIXTY;
  const isNegative = degrees.startsWith('-') || letter === 'S' || letter === 'W';
  return {
    degrees: isNegative ? -size : size,
    letter,
    isPossible: least < SIXTY && last < SIXTY,
  };
};

const isEastWest = ({ letter }: Angle): boolean => letter === 'E' || letter === 'W';

/**
 * Reads a text as decimal degrees, or degrees with minutes and seconds, the latitude first unless
 * letters say otherwise; null: it is a name. Of `Ras Ajdir (33.145, 11.56)` what is in brackets counts.
 */
export const readPoint = (text: string): PointRead | null => {
  const [, bracketed] = /\(([^()]*)\)\s*$/.exec(text) ?? [];
  const found = PAIR.exec(withDecimalPoints(plainText(bracketed ?? text)));
  if (found === null) {
    return null;
  }
  const [first, second] = [angleOf(found.slice(1, 6)), angleOf(found.slice(6, 11))];
  const [latitude, longitude] = isEastWest(first) ? [second, first] : [first, second];
  if (!(latitude.isPossible && longitude.isPossible)) {
    return { kind: 'impossible', problem: 'minutes' };
  }
  if (Math.abs(latitude.degrees) > MAX_LATITUDE) {
    return { kind: 'impossible', problem: 'latitude' };
  }
  return Math.abs(longitude.degrees) > MAX_LONGITUDE
    ? { kind: 'impossible', problem: 'longitude' }
    : { kind: 'point', position: [longitude.degrees, latitude.degrees] };
};
