import { isOfAge, type SexAge } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';

/** The reader's words and formats. */
export type PeopleReader = { readonly t: Translate; readonly formats: Formats };

/** A band of age in words; all ages where there is no bound. */
export const agesWord = (
  { ageMin, ageMax }: Pick<SexAge, 'ageMin' | 'ageMax'>,
  { t, formats }: PeopleReader,
): string => {
  if (ageMin === null) {
    return ageMax === null
      ? t('people.allAges')
      : t('people.agesUpTo', { to: formats.number(ageMax) });
  }
  return ageMax === null
    ? t('people.agesFrom', { from: formats.number(ageMin) })
    : t('people.ages', { from: formats.number(ageMin), to: formats.number(ageMax) });
};

/** Whom numbers count: a sex over all ages, a band of age, or both. */
export const peopleWord = (people: SexAge, reader: PeopleReader): string => {
  const { t } = reader;
  if (!isOfAge(people)) {
    return t(`people.${people.sex ?? 'everyone'}`);
  }
  const ages = agesWord(people, reader);
  return people.sex === null ? ages : t(`people.${people.sex}OfAge`, { ages });
};
