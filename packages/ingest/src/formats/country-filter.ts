import type { Iso3 } from '@waystation/domain';
import { RefusedFile } from '#result/refused-file';
import { countsInWords, countUp } from '#result/row-counts';
import type { ReadContext } from './format';

/** Tells rows of the operation's countries from others, and counts the others. */
export type CountryFilter = {
  readonly keeps: (country: Iso3) => boolean;
  /** Notes what was passed over; refuses the file where nothing else was in it. */
  readonly finish: (context: ReadContext, rowsKept: number) => void;
};

/** Files often cover several countries: rows of others than the operation's are not errors. */
export const createCountryFilter = (countries: readonly Iso3[]): CountryFilter => {
  const others = new Map<string, number>();
  return {
    keeps: (country) => {
      const known = countries.includes(country);
      if (!known) {
        countUp(others, country);
      }
      return known;
    },
    finish: ({ log, operation }, rowsKept) => {
      const total = [...others.values()].reduce((sum, count) => sum + count, 0);
      if (total > 0 && rowsKept === 0) {
        throw new RefusedFile({
          code: 'otherCountries',
          reason: `No row is about a country of the operation (${operation.countries.join(', ')}); the file has ${countsInWords(others)}.`,
          remedy: 'Import it into the operation of those countries, or add them to this one.',
        });
      }
      const all = [...operation.countries, ...[...others.keys()].toSorted()].join(',');
      const text = `# rows passed over, of other countries: ${countsInWords(others)}. To take them in: waystation operation set ${operation.code} --countries ${all} (or only those wanted), then import the file again.`;
      log.skip({ code: 'otherCountries', text }, total);
    },
  };
};
