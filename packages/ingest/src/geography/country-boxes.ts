import type { Position } from '@waystation/domain';
import { type Box, boxOfCountry } from './countries';

/** Boxes are of land; a ship, an islet or a coarse coordinate may lie this far outside, in degrees. */
const MARGIN_DEGREES = 1.5;

const isInside = ([x, y]: readonly [number, number], [west, south, east, north]: Box): boolean =>
  x >= west - MARGIN_DEGREES &&
  x <= east + MARGIN_DEGREES &&
  y >= south - MARGIN_DEGREES &&
  y <= north + MARGIN_DEGREES;

/** Whether a position may be in one of the countries, by their boxes; true where a box is not known. */
export const mayBeIn = (position: Position, countries: readonly string[]): boolean =>
  countries.map(boxOfCountry).some((box) => box === null || isInside(position, box));

/**
 * Whether longitude and latitude look exchanged: the position is far from every one of the countries
 * and would be in one of them the other way round. Never true where a country's box is not known.
 */
export const looksSwapped = ([x, y]: Position, countries: readonly string[]): boolean =>
  !mayBeIn([x, y], countries) && mayBeIn([y, x], countries);
