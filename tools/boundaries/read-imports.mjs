import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * One import of a module: `typeOnly` when nothing of it is left after compiling.
 * @typedef {{ readonly specifier: string, readonly typeOnly: boolean, readonly line: number }} Import
 */

/**
 * Every module that a file imports, exports from, or loads later by a name written out.
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
    ...module.dynamicImports.flatMap(({ start, moduleRequest }) => {
      const specifier = quoted(source.slice(moduleRequest.start, moduleRequest.end));
      return specifier === undefined ? [] : [{ specifier, typeOnly: false, line: lineAt(start) }];
    }),
    ...inlineTypeImports(program).map(({ start, specifier }) => ({
      specifier,
      typeOnly: true,
      line: lineAt(start),
    })),
  ];
};

/**
 * What a text in quotes says; undefined when it is an expression, known only when it runs.
 * @param {string} text
 */
const quoted = (text) => /^(['"`])([^'"`$]*)\1$/.exec(text)?.[2];

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
