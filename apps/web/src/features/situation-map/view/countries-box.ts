import { z } from 'zod';
import type { Bounds } from '../canvas/use-camera';

/** Boxes of countries by ISO 3166-1 alpha-3 code: west, south, east, north in degrees. */
export const CountryBoxes = z.record(
  z.string(),
  z.tuple([z.number(), z.number(), z.number(), z.number()]),
);
/** Boxes as {@link CountryBoxes} reads them. */
export type CountryBoxes = z.infer<typeof CountryBoxes>;

/** The box around some countries; null: none of them is known. */
export const countriesBox = (countries: readonly string[], boxes: CountryBoxes): Bounds | null => {
  const own = countries.flatMap((iso3) => {
    const box = boxes[iso3];
    return box === undefined ? [] : [box];
  });
  return own.length === 0
    ? null
    : [
        Math.min(...own.map(([west]) => west)),
        Math.min(...own.map(([, south]) => south)),
        Math.max(...own.map(([, , east]) => east)),
        Math.max(...own.map(([, , , north]) => north)),
      ];
};
