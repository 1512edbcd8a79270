import { describe, expect, it } from 'vitest';
import { checkCatalogues } from './check-catalogues.mjs';

const PEOPLE = '{count, plural, one {# person} other {# people}}';
const PEOPLE_AR =
  '{count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}';
const PEOPLE_FR = '{count, plural, one {# personne} many {# de personnes} other {# personnes}}';

describe('the catalogues', () => {
  it('are whole when every language has every message in all its plural forms', () => {
    const catalogues = {
      en: { 'site.people': PEOPLE, 'site.name': 'Site {name}' },
      fr: { 'site.people': PEOPLE_FR, 'site.name': 'Le site {name}' },
      ar: { 'site.people': PEOPLE_AR, 'site.name': 'الموقع {name}' },
    };
    expect(checkCatalogues(catalogues)).toEqual([]);
  });

  it('may word a count of their own', () => {
    const source = '{count, plural, =0 {nobody} one {# person} other {# people}}';
    expect(checkCatalogues({ en: { people: source }, fr: { people: PEOPLE_FR } })).toEqual([]);
  });

  it.each([
    { what: 'a missing message', fr: {}, problem: 'fr: key is missing' },
    {
      what: 'a message unknown in English',
      fr: { key: 'Site {name}', old: 'Vieux' },
      problem: 'fr: old is not in the en catalogue',
    },
    { what: 'an empty message', fr: { key: ' ' }, problem: 'fr: key is empty' },
    { what: 'a lost placeholder', fr: { key: 'Le site' }, problem: 'fr: key lacks {name}' },
    {
      what: 'a placeholder that became a number',
      fr: { key: 'Le site {name} {name, number}' },
      problem: 'fr: key has {name, number}, which en has not',
    },
    {
      what: 'an unclosed brace',
      fr: { key: 'Le site {name' },
      problem: 'fr: key cannot be read: EXPECT_ARGUMENT_CLOSING_BRACE',
    },
  ])('report $what', ({ fr, problem }) => {
    expect(checkCatalogues({ en: { key: 'Site {name}' }, fr })).toEqual([problem]);
  });

  it.each([
    { language: 'fr', message: PEOPLE, problems: ['lacks the plural form "many" of count'] },
    {
      language: 'ar',
      message: PEOPLE,
      problems: ['zero', 'two', 'few', 'many'].map(
        (form) => `lacks the plural form "${form}" of count`,
      ),
    },
    {
      language: 'es',
      message:
        '{count, plural, one {# persona} few {# personas} many {# de personas} other {# personas}}',
      problems: ['has a plural form "few" of count, which es never uses'],
    },
  ])(
    'report plural forms that $language needs or never uses',
    ({ language, message, problems }) => {
      const catalogues = { en: { key: PEOPLE }, [language]: { key: message } };
      expect(new Set(checkCatalogues(catalogues))).toEqual(
        new Set(problems.map((problem) => `${language}: key ${problem}`)),
      );
    },
  );

  it('look inside the branches of a message', () => {
    const source = `{kind, select, idp {${PEOPLE}} other {Unknown}}`;
    const french = `{kind, select, other {${PEOPLE}}}`;
    expect(checkCatalogues({ en: { key: source }, fr: { key: french } })).toEqual([
      'fr: key lacks {kind, select, idp other}',
      'fr: key has {kind, select, other}, which en has not',
      'fr: key lacks the plural form "many" of count',
    ]);
  });
});
