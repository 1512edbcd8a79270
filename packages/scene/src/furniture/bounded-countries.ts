import type { AreaColumns, Iso3 } from '@waystation/domain';
import { iso2Of } from '@waystation/i18n';

/** P-codes begin with the two letters of their country and then digits, or are its three letters. */
const isIn = (pcode: string, iso3: string): boolean =>
  pcode.startsWith(iso3) || new RegExp(`^${iso2Of(iso3) ?? iso3}(?:\\d|$)`).test(pcode);

/**
 * The countries of an operation that it brings boundaries of itself. The ground draws and names all
 * others, or a neighbour that the operation only mentions would have neither line nor name.
 */
export const boundedCountries = (
  countries: readonly Iso3[],
  areas: readonly Pick<AreaColumns, 'pcode'>[],
): readonly Iso3[] =>
  countries.filter((iso3) => areas.some(({ pcode }) => pcode.some((own) => isIn(own, iso3))));
