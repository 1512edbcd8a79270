import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * One import of a module: `typeOnly` when nothing of it is left after compiling.
 * @typedef {{ readonly specifier: string, readonly typeOnly: boolean, readonly line: number }} Import
 */

/**
 * Every module that a file imports, exports from, or loads later.
 * @param {string} file
 * @returns {readonly Import[]}
 */
export const readImports = (file) => importsOf(file, readFileSync(file, 'utf8'));

/**
 * The imports of a source text; the file's name says its language.
 * @param {string} file
 * @param {string} source
 * @returns {readonly Import[]}
 */
const importsOf = (file, source) => {
  const { module, program } = parseSync(file, source);
  /** @param {number} offset */
  const lineAt = (offset) => source.slice(0, offset).split('\n').length;
  return [
    ...module.staticImports.map(({ start, moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
      line: lineAt(start),
    })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest
          ? [{ specifier: moduleRequest.value, typeOnly: isType, line: lineAt(start) }]
          : [],
      ),
    ),
    ...module.dynamicImports.map(({ start, moduleRequest }) => ({
      specifier: unquoted(source.slice(moduleRequest.start, moduleRequest.end)),
      typeOnly: false,
      line: lineAt(start),
    })),
    ...inlineTypeImports(program).map(({ start, specifier }) => ({
      specifier,
      typeOnly: true,
      line: lineAt(start),
    })),
  ];
};

/** @param {string} text */
const unquoted = (text) => text.replace(/^['"`]|['"`]$/g, '');

/**
 * Types written as `import('module').Name`.
 * @param {import('oxc-parser').Program} program
 */
const inlineTypeImports = (program) => {
  /** @type {{ start: number, specifier: string }[]} */
  const found = [];
  new Visitor({
    TSImportType: ({ start, source }) => {
      found.push({ start, specifier: source.value });
    },
  }).visit(program);
  return found;
};
