import { spokenLanguages, type Translator } from '@waystation/i18n';
import type { NearestQuestion } from '@waystation/nearest';

/**
 * For how many people a question was asked and what they need: without it an answer misleads;
 * `places`: what is said of the people, where nobody said how many they are.
 */
export const askedWords = (
  { people, needs, nationalities, languages, mode }: NearestQuestion,
  words: Translator,
  places: 'find.placesFor' | 'sheet.anyNumber' = 'find.placesFor',
): string => {
  const { t, formats } = words;
  return [
    t(places, { count: people }),
    ...needs.map((need) => t(`need.${need}`)),
    ...nationalities.map((country) => t('find.consulateOf', { country: formats.country(country) })),
    ...(languages.length === 0
      ? []
      : [t('find.speaks', { languages: spokenLanguages(languages, words) })]),
    t(`travelMode.${mode}`),
  ].join(' · ');
};
