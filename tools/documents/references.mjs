import { withoutFences } from './headings.mjs';

/**
 * One thing a document points at.
 * @typedef {{ readonly kind: 'link' | 'path' | 'script', readonly target: string, readonly line: number }} Reference
 */

/** The folders that a path in a document begins with. */
const PATH = /(?<![\w./@-])(?:apps|packages|data|docs|tools|\.ci)\/[\w@$*{}<>.…/,-]*[\w*}>/]/g;

/** What comes after `npm` when a document tells the reader to run one of our commands. */
const NPM = /\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g;

/** `[text](target)`, `![alt](target "title")`, `[label]: target` and `src="target"`. */
const LINKS = [
  /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
  /^\s{0,3}\[[^\]]+\]:\s+(\S+)/gm,
  /\b(?:src|href)="([^"]+)"/g,
];

/**
 * Every link, path of this repository and npm command in a Markdown text.
 * @param {string} markdown
 * @returns {readonly Reference[]}
 */
export const referencesOf = (markdown) => {
  const prose = withoutFences(markdown);
  return [
    ...LINKS.flatMap((pattern) => matches(prose, pattern, 'link')),
    ...matches(withoutLinks(markdown), PATH, 'path'),
    ...matches(markdown, NPM, 'script'),
  ].sort((a, b) => a.line - b.line);
};

/**
 * Link targets are relative to their document, paths to the root: a target is not also a path.
 * @param {string} markdown
 */
const withoutLinks = (markdown) => markdown.replace(/\]\([^)\n]*\)|https?:\/\/\S+/g, '');

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {Reference['kind']} kind
 * @returns {readonly Reference[]}
 */
const matches = (text, pattern, kind) =>
  [...text.matchAll(pattern)].map((match) => ({
    kind,
    target: match[1] ?? match[2] ?? match[0],
    line: text.slice(0, match.index).split('\n').length,
  }));
