import { spokenLanguages, type Translator } from '@waystation/i18n';
import type { NearestQuestion } from '@waystation/nearest';

/** For how many people a question was asked and what they need: without it an answer misleads. */
export const askedWords = (
  { people, needs, nationalities, languages, mode }: NearestQuestion,
  words: Translator,
): string => {
  const { t, formats } = words;
  return [
    t('find.placesFor', { count: people }),
    ...needs.map((need) => t(`need.${need}`)),
    ...nationalities.map((country) => t('find.consulateOf', { country: formats.country(country) })),
    ...(languages.length === 0
      ? []
      : [t('find.speaks', { languages: spokenLanguages(languages, words) })]),
    t(`travelMode.${mode}`),
  ].join(' · ');
};
