import { parseSync, Visitor } from 'oxc-parser';

/** @typedef {{ readonly file: string, readonly text: string }} Source */

/**
 * The message keys that no source names: neither whole, as `'site.people'`, nor as a template that
 * a value completes, as `group.${group}`.
 * @param {readonly string[]} keys
 * @param {readonly Source[]} sources
 * @returns {readonly string[]}
 */
export const unusedMessages = (keys, sources) => {
  const { whole, templates } = namesIn(sources);
  return keys.filter((key) => !whole.has(key) && !templates.some((pattern) => pattern.test(key)));
};

/**
 * Every string in the sources, and every template as a pattern.
 * @param {readonly Source[]} sources
 */
const namesIn = (sources) => {
  /** @type {Set<string>} */
  const whole = new Set();
  /** @type {Set<string>} */
  const patterns = new Set();
  const visitor = new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') {
        whole.add(value);
      }
    },
    TemplateLiteral: ({ quasis }) => {
      const texts = quasis.map(({ value }) => value.raw);
      if (/^[\w.]+\.$/.test(texts[0] ?? '')) {
        patterns.add(`^${texts.map((text) => text.replaceAll('.', '\\.')).join('[\\w-]+')}$`);
      }
    },
  });
  for (const { file, text } of sources) {
    visitor.visit(parseSync(file, text).program);
  }
  return { whole, templates: [...patterns].flatMap(asPattern) };
};

/** @param {string} text */
const asPattern = (text) => {
  try {
    return [new RegExp(text)];
  } catch {
    return []; // a template that is no key
  }
};
