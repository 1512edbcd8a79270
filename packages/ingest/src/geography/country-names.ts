import type { Iso3, Language } from '@waystation/domain';
import { codesOfCountry } from './countries';

const nameIn = (language: Language, iso3: Iso3): string => {
  const country = codesOfCountry(iso3);
  if (country === null) {
    return iso3;
  }
  return language === 'en'
    ? country.name
    : (new Intl.DisplayNames(language, { type: 'region' }).of(country.iso2) ?? iso3);
};

/**
 * What some countries are called together, in every language of the interface: in English as ISO
 * 3166-1 writes it, else by Unicode CLDR. A code that no standard knows stands for itself.
 */
export const namesOfCountries = (
  countries: readonly Iso3[],
): Readonly<Record<Language, string>> => {
  const inLanguage = (language: Language): string =>
    new Intl.ListFormat(language).format(countries.map((iso3) => nameIn(language, iso3)));
  return {
    en: inLanguage('en'),
    fr: inLanguage('fr'),
    es: inLanguage('es'),
    ar: inLanguage('ar'),
  };
};
