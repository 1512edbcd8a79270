import type { Operation } from './operation';

/** What numbers and files of an operation begin with: its country (ISO 3166-1 alpha-3), or itself where it has several. */
export const catalogueCode = ({
  code,
  countries,
}: Pick<Operation, 'code' | 'countries'>): string => {
  const [country] = countries;
  return country !== undefined && countries.length === 1 ? country : code.toUpperCase();
};
