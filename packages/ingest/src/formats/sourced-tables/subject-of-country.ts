import type { Subject } from '@waystation/domain';
import { pcodeOf } from '#codes/branded';
import { countryOfName } from '#geography/countries';

/** A whole country by its English name, as what a figure is about; null: it is no country's name. */
export const subjectOfCountry = (name: string | null): Subject | null => {
  const country = countryOfName(name ?? '');
  const pcode = country === null ? null : pcodeOf(country);
  return pcode === null ? null : { kind: 'area', pcode, level: 0 };
};
