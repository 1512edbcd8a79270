import { checkBoundaries } from '../boundaries/check-boundaries.mjs';
import { checkDocuments } from '../documents/check-documents.mjs';
import { checkHygiene } from '../hygiene/check-hygiene.mjs';
import { checkVersions } from '../hygiene/check-versions.mjs';
import { checkMessages, checkUnusedMessages } from '../messages/check-messages.mjs';
import { checkWords } from '../messages/check-words.mjs';
import { runCaptured } from '../process/run-captured.mjs';
import { childEnvironment } from '../setup/child-environment.mjs';
import { ensurePnpm } from '../setup/ensure-pnpm.mjs';
import { inRoot, ROOT } from '../workspace/root.mjs';
import { checkTypes } from './check-types.mjs';

/**
 * One check: its name, and how to find its problems; none when it holds.
 * @typedef {{ readonly name: string, readonly problems: () => Promise<readonly string[]> }} Check
 */

/**
 * Runs one of the workspace's programs; what it printed is the problem when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 */
const program = async (program, args) => {
  await ensurePnpm(); // turbo runs each package's script with it
  const { code, output } = await runCaptured(inRoot('node_modules/.bin', program), args, {
    cwd: ROOT,
    env: childEnvironment({ NO_COLOR: '1', FORCE_COLOR: '0' }),
  });
  return code === 0 ? [] : [output.trimEnd()];
};

/**
 * Every check there is, the quick ones first.
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: 'format and lint', problems: () => program('biome', ['ci', '--colors=off']) },
  { name: 'boundaries', problems: async () => checkBoundaries() },
  { name: 'undeclared imports', problems: () => program('turbo', ['boundaries', '--skip-infer']) },
  { name: 'messages', problems: async () => checkMessages() },
  { name: 'unused messages', problems: async () => checkUnusedMessages() },
  { name: 'words on screen', problems: async () => checkWords() },
  { name: 'documents', problems: async () => checkDocuments() },
  { name: 'hygiene', problems: async () => checkHygiene() },
  { name: 'versions', problems: async () => checkVersions() },
  { name: 'unused code', problems: () => program('knip', ['--no-progress', '--no-config-hints']) },
  { name: 'types', problems: checkTypes },
];
