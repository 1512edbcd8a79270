/** @typedef {{ readonly pattern: RegExp, readonly problem: string, readonly in?: RegExp }} Rule */

const CODE = /\.(ts|tsx|mjs)$/;
const TESTS = /\.(test|spec)\.tsx?$/;

/**
 * What no line may hold. The patterns are written so that they do not find themselves.
 * @type {readonly Rule[]}
 */
const RULES = [
  {
    pattern: /(?<![\w.\-/:])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\/\w/,
    problem: "names a path of somebody's machine",
  },
  { pattern: /\b(?:TOD[O]|FIXM[E]|HAC[K])\b/, problem: 'leaves work for later', in: CODE },
  {
    pattern: /(?:@ts-(?:ignore|expect-error|nocheck)|biome-(?:ignore)|eslint-(?:disable))/,
    problem: 'silences a check',
    in: CODE,
  },
  {
    pattern: /\b(?:it|test|describe)\.(?:only|skip|todo)\(|\b(?:fit|fdescribe|xit|xdescribe)\(/,
    problem: 'leaves tests out',
    in: TESTS,
  },
];

/**
 * What a file's lines hold that they should not, each as `line: problem`.
 * @param {string} file
 * @param {string} text
 * @returns {readonly string[]}
 */
export const lineProblems = (file, text) => {
  const rules = RULES.filter((rule) => rule.in?.test(file) ?? true);
  return text
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter(({ pattern }) => pattern.test(line))
        .map(({ problem }) => `${index + 1}: ${problem}`),
    );
};
