import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */
/** @typedef {{ readonly argument: string, readonly ordinal: boolean, readonly categories: readonly string[] }} Plural */
/**
 * What a message asks of its caller and of its language.
 * @typedef {object} MessageShape
 * @property {readonly string[]} placeholders each argument with its kind and choices, sorted
 * @property {readonly Plural[]} plurals
 */

/**
 * Reads an ICU message; throws when it is not one.
 * @param {string} message
 * @returns {MessageShape}
 */
export const messageShape = (message) => {
  const elements = flatten(parse(message));
  return {
    placeholders: [...new Set(elements.flatMap(placeholder))].sort(),
    plurals: elements.flatMap((element) => (element.type === TYPE.plural ? [plural(element)] : [])),
  };
};

/**
 * @param {readonly Element[]} elements
 * @returns {readonly Element[]}
 */
const flatten = (elements) =>
  elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element, ...Object.values(element.options).flatMap(({ value }) => flatten(value))];
    }
    return element.type === TYPE.tag ? [element, ...flatten(element.children)] : [element];
  });

/**
 * An argument as its caller sees it; the text itself and `#` ask nothing of the caller.
 * @param {Element} element
 * @returns {readonly string[]}
 */
const placeholder = (element) => {
  switch (element.type) {
    case TYPE.argument:
      return [`{${element.value}}`];
    case TYPE.number:
      return [`{${element.value}, number}`];
    case TYPE.date:
      return [`{${element.value}, date}`];
    case TYPE.time:
      return [`{${element.value}, time}`];
    case TYPE.plural:
      return [`{${element.value}, plural}`];
    case TYPE.select:
      return [`{${element.value}, select, ${Object.keys(element.options).sort().join(' ')}}`];
    case TYPE.tag:
      return [`<${element.value}>`];
    case TYPE.literal:
    case TYPE.pound:
      return [];
    default:
      return element;
  }
};

/** @param {import('@formatjs/icu-messageformat-parser').PluralElement} element */
const plural = ({ value, options, pluralType }) => ({
  argument: value,
  ordinal: pluralType === 'ordinal',
  categories: Object.keys(options).filter((option) => !option.startsWith('=')),
});
