import { messageShape } from './message-shape.mjs';

/** @typedef {Readonly<Record<string, string>>} Messages */
/** @typedef {Readonly<Record<string, Messages>>} Catalogues by language code */

/** The language the others are translated from. */
const SOURCE = 'en';

/**
 * Everything by which a translation falls short of the English catalogue or of its own language's
 * grammar: missing or unknown messages, other placeholders, plural forms that the language needs or
 * never uses. One line each.
 * @param {Catalogues} catalogues
 * @returns {readonly string[]}
 */
export const checkCatalogues = (catalogues) => {
  const source = catalogues[SOURCE] ?? {};
  return Object.entries(catalogues).flatMap(([language, messages]) => [
    ...Object.keys(source)
      .filter((key) => !(key in messages))
      .map((key) => `${language}: ${key} is missing`),
    ...Object.entries(messages).flatMap(([key, message]) =>
      messageProblems(message, { language, source: source[key] }).map(
        (problem) => `${language}: ${key} ${problem}`,
      ),
    ),
  ]);
};

/**
 * @param {string} message
 * @param {{ language: string, source: string | undefined }} context
 * @returns {readonly string[]}
 */
const messageProblems = (message, { language, source }) => {
  if (source === undefined) {
    return [`is not in the ${SOURCE} catalogue`];
  }
  if (message.trim() === '') {
    return ['is empty'];
  }
  try {
    const { placeholders, plurals } = messageShape(message);
    const wanted = messageShape(source).placeholders;
    return [
      ...difference(wanted, placeholders).map((name) => `lacks ${name}`),
      ...difference(placeholders, wanted).map((name) => `has ${name}, which ${SOURCE} has not`),
      ...plurals.flatMap((plural) => pluralProblems(plural, language)),
    ];
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : error}`];
  }
};

/**
 * @param {import('./message-shape.mjs').Plural} plural
 * @param {string} language
 */
const pluralProblems = ({ argument, ordinal, categories }, language) => {
  const rules = new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' });
  const needed = rules.resolvedOptions().pluralCategories;
  return [
    ...difference(needed, categories).map(
      (form) => `lacks the plural form "${form}" of ${argument}`,
    ),
    ...difference(categories, needed).map(
      (form) => `has a plural form "${form}" of ${argument}, which ${language} never uses`,
    ),
  ];
};

/**
 * @param {readonly string[]} from
 * @param {readonly string[]} without
 */
const difference = (from, without) => from.filter((one) => !without.includes(one));
