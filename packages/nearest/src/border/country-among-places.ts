import type { Centre, Crossing, Operation } from '@waystation/domain';
import type { CountriesAt } from './country-finder';

/** What tells of a country where no boundaries do. */
type Known = {
  readonly operation: Pick<Operation, 'countries'>;
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
};

const isBetween = (value: number, all: readonly number[]): boolean =>
  all.some((one) => one <= value) && all.some((one) => one >= value);

/**
 * Where no boundaries are loaded, a point among the places of an operation in one country lies in
 * that country. One outside them may lie across a border of which nothing is known.
 */
export const countryAmongPlaces = ({ operation, centres, crossings }: Known): CountriesAt => {
  const points = [...centres, ...crossings].flatMap(({ place: { position } }) =>
    position === null ? [] : [position],
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return ([x, y]) =>
    operation.countries.length === 1 && isBetween(x, xs) && isBetween(y, ys)
      ? operation.countries
      : [];
};
