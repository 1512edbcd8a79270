import { parseSync, Visitor } from 'oxc-parser';

/**
 * Where a source text tells the compiler what it should have shown it: `as Type`, `<Type>value`.
 * `as const` is not such a claim. Each as `line: problem`.
 * @param {string} file
 * @param {string} source
 * @returns {readonly string[]}
 */
export const castProblems = (file, source) => {
  /** @type {number[]} */
  const casts = [];
  new Visitor({
    TSAsExpression: ({ end, typeAnnotation }) => {
      if (source.slice(typeAnnotation.start, typeAnnotation.end) !== 'const') {
        casts.push(end);
      }
    },
    TSTypeAssertion: ({ end }) => {
      casts.push(end);
    },
  }).visit(parseSync(file, source).program);
  return casts.map((end) => `${source.slice(0, end).split('\n').length}: casts instead of parsing`);
};
