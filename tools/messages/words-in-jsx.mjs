import { parseSync, Visitor } from 'oxc-parser';

/** Attributes whose text a person sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'errorMessage',
  'heading',
  'label',
  'placeholder',
  'title',
]);

/** What a person types: commands and keys. */
const SAME_IN_EVERY_LANGUAGE = new Set(['code', 'kbd']);

/** @typedef {import('oxc-parser').Expression | import('oxc-parser').JSXEmptyExpression} Expression */
/** @typedef {{ readonly start: number, readonly text: string }} Words */

/**
 * The words a component writes itself instead of taking them from the message catalogues, each as
 * `line: words`. Signs and figures without letters are not words.
 * @param {string} file
 * @param {string} source
 * @returns {readonly string[]}
 */
export const wordsInJsx = (file, source) => {
  /** @type {Words[]} */
  const found = [];
  new Visitor({
    JSXElement: ({ openingElement: { name }, children }) => {
      if (name.type !== 'JSXIdentifier' || !SAME_IN_EVERY_LANGUAGE.has(name.name)) {
        found.push(...children.flatMap(wordsOfChild));
      }
    },
    JSXFragment: ({ children }) => {
      found.push(...children.flatMap(wordsOfChild));
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && SPOKEN.has(name.name)) {
        found.push(...wordsOfAttribute(value));
      }
    },
  }).visit(parseSync(file, source).program);
  return found
    .filter(({ text }) => /\p{L}/u.test(text))
    .sort((a, b) => a.start - b.start)
    .map(({ start, text }) => `${source.slice(0, start).split('\n').length}: ${text.trim()}`);
};

/**
 * @param {import('oxc-parser').JSXChild} child
 * @returns {readonly Words[]}
 */
const wordsOfChild = (child) => {
  if (child.type === 'JSXText') {
    return [{ start: child.start, text: child.value }];
  }
  return child.type === 'JSXExpressionContainer' ? wordsOf(child.expression) : [];
};

/**
 * @param {import('oxc-parser').JSXAttributeValue | null} value
 * @returns {readonly Words[]}
 */
const wordsOfAttribute = (value) => {
  if (value?.type === 'Literal') {
    return [{ start: value.start, text: String(value.value) }];
  }
  return value?.type === 'JSXExpressionContainer' ? wordsOf(value.expression) : [];
};

/**
 * The words an expression may come to, without following names.
 * @param {Expression} expression
 * @returns {readonly Words[]}
 */
const wordsOf = (expression) => {
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string'
        ? [{ start: expression.start, text: expression.value }]
        : [];
    case 'TemplateLiteral':
      return expression.quasis.map(({ start, value }) => ({ start, text: value.raw }));
    case 'ConditionalExpression':
      return [...wordsOf(expression.consequent), ...wordsOf(expression.alternate)];
    case 'LogicalExpression':
      return [...wordsOf(expression.left), ...wordsOf(expression.right)];
    case 'ParenthesizedExpression':
      return wordsOf(expression.expression);
    default:
      return [];
  }
};
