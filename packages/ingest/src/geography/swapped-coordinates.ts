import type { Position } from '@waystation/domain';
import { type Box, boxOfCountry } from './countries';

/** Boxes are of land; a ship, an islet or a coarse coordinate may lie this far outside, in degrees. */
const MARGIN_DEGREES = 1.5;

const isInside = ([x, y]: readonly [number, number], [west, south, east, north]: Box): boolean =>
  x >= west - MARGIN_DEGREES &&
  x <= east + MARGIN_DEGREES &&
  y >= south - MARGIN_DEGREES &&
  y <= north + MARGIN_DEGREES;

/**
 * Whether longitude and latitude look exchanged: the position is far from every one of the countries
 * and would be in one of them the other way round. Never true where a country's box is not known.
 */
export const looksSwapped = ([x, y]: Position, countries: readonly string[]): boolean => {
  const boxes = countries.map(boxOfCountry);
  const known = boxes.filter((box) => box !== null);
  return (
    known.length === boxes.length &&
    !known.some((box) => isInside([x, y], box)) &&
    known.some((box) => isInside([y, x], box))
  );
};

/** Whether a position is far from every one of the countries; false where a box is not known. */
export const isFarOutside = (position: Position, countries: readonly string[]): boolean => {
  const boxes = countries.map(boxOfCountry);
  return boxes.every((box) => box !== null && !isInside([...position], box));
};
