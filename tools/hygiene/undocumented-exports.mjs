import { parseSync } from 'oxc-parser';

/**
 * The exports of a module that no sentence introduces, each as `line: problem`. What is only passed
 * on from another module is introduced there; a type with the name of a value (a schema), by the value.
 * @param {string} file
 * @param {string} source
 * @returns {readonly string[]}
 */
export const undocumentedExports = (file, source) => {
  const { program, comments } = parseSync(file, source);
  const sentences = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  /** @param {number} start */
  const isIntroduced = (start) =>
    sentences.some(({ end }) => end <= start && source.slice(end, start).trim() === '');
  const exported = program.body
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration !== null)
    .map(({ start }) => ({ start, name: nameAt(source, start), introduced: isIntroduced(start) }));
  const introduced = new Set(exported.flatMap((one) => (one.introduced ? [one.name] : [])));
  return exported
    .filter(({ name }) => !introduced.has(name))
    .map(({ start, name }) => {
      const line = source.slice(0, start).split('\n').length;
      return `${line}: exports ${name} without a sentence`;
    });
};

/**
 * @param {string} source
 * @param {number} start where the word `export` stands
 */
const nameAt = (source, start) =>
  /^export\s+(?:declare\s+)?(?:async\s+)?\w+\*?\s+(\w+)/.exec(source.slice(start))?.[1] ?? '';
