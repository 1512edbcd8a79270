import {
  ABSENCES,
  CENTRE_SERVICES,
  CENTRE_STATUSES,
  CENTRE_TYPES,
  CONFIDENCES,
  COORDINATE_PRECISIONS,
  COUNT_UNITS,
  CROSSING_STATUSES,
  CROSSING_TYPES,
  DOUBT_CODES,
  FLAGS,
  LANGUAGES,
  MEASURES,
  METHODS,
  POPULATION_GROUPS,
  QUALIFIERS,
  REPORTERS,
  SITE_STATUSES,
  SITE_TYPES,
} from '@waystation/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { localeOf } from './language-info';
import { loadMessages } from './messages';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const argumentsOf = (elements: Elements): readonly string[] =>
  elements.flatMap((element) => [
    ...('value' in element && element.type !== 0 ? [element.value] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap((option) => argumentsOf(option.value))
      : []),
  ]);

const pluralsOf = (elements: Elements): readonly (readonly string[])[] =>
  elements.flatMap((element) =>
    'pluralType' in element ? [Object.keys(element.options).toSorted()] : [],
  );

const parsed = async (language: (typeof LANGUAGES)[number]) =>
  Object.entries(await loadMessages(language)).map(([key, text]) => ({
    key,
    text,
    elements: new IntlMessageFormat(text, localeOf(language), {}, { ignoreTag: true }).getAst(),
  }));

describe.each(LANGUAGES)('the %s texts', (language) => {
  it('have the same keys as the English ones, in alphabetical order', async () => {
    const keys = Object.keys(await loadMessages(language));
    expect(keys).toEqual(Object.keys(await loadMessages('en')));
    expect(keys).toEqual(keys.toSorted());
  });

  it('take the same arguments as the English ones', async () => {
    const english = new Map((await parsed('en')).map(({ key, elements }) => [key, elements]));
    for (const { key, elements } of await parsed(language)) {
      const expected = new Set(argumentsOf(english.get(key) ?? []));
      expect(new Set(argumentsOf(elements)), key).toEqual(expected);
    }
  });

  it('have every plural form that the language has', async () => {
    const needed = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories;
    for (const { key, elements } of await parsed(language)) {
      for (const forms of pluralsOf(elements)) {
        expect(forms, key).toEqual(needed.toSorted());
      }
    }
  });

  it('are not empty and have no straight apostrophe, which ICU reads as an escape', async () => {
    for (const { key, text } of await parsed(language)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toContain("'");
    }
  });
});

describe('the words of the domain', () => {
  it.each([
    ['absence', ABSENCES],
    ['absenceLong', ABSENCES],
    ['centreStatus', CENTRE_STATUSES],
    ['centreType', CENTRE_TYPES],
    ['confidence', CONFIDENCES],
    ['crossingStatus', CROSSING_STATUSES],
    ['crossingType', CROSSING_TYPES],
    ['doubt', DOUBT_CODES],
    ['flag', FLAGS],
    ['group', POPULATION_GROUPS],
    ['measure', MEASURES],
    ['method', METHODS],
    ['precision', COORDINATE_PRECISIONS],
    ['qualified', QUALIFIERS],
    ['reporter', REPORTERS],
    ['service', CENTRE_SERVICES],
    ['siteStatus', SITE_STATUSES],
    ['siteType', SITE_TYPES],
    ['unit', COUNT_UNITS],
  ])('each have a text under "%s."', async (group, values) => {
    const keys = Object.keys(await loadMessages('en'));
    expect(keys).toEqual(expect.arrayContaining(values.map((value) => `${group}.${value}`)));
  });
});

describe('the English texts', () => {
  it.each(['illegal', 'influx', 'caseload', 'beneficiar', 'no data', 'surge', 'inmate'])(
    'never say "%s" (design, 12)',
    async (word) => {
      const texts = Object.values(await loadMessages('en'))
        .join('\n')
        .toLowerCase();
      expect(texts).not.toContain(word);
    },
  );
});
