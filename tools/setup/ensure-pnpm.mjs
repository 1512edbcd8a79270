import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCaptured } from '../process/run-captured.mjs';
import { pinnedPnpm, pnpmFolder } from './pnpm-folder.mjs';
import { StepFailed } from './step-failed.mjs';

const PROGRAM = 'node_modules/pnpm/bin/pnpm.cjs';

/**
 * The path of the pinned pnpm's program, fetched with npm the first time. It is fetched beside its
 * place and moved there whole, so a broken download or two commands at once leave nothing half done.
 * @returns {Promise<string>}
 */
export const ensurePnpm = async () => {
  const folder = pnpmFolder();
  if (!existsSync(join(folder, PROGRAM))) {
    mkdirSync(dirname(folder), { recursive: true });
    await fetchInto(folder);
  }
  return join(folder, PROGRAM);
};

/** @param {string} folder */
const fetchInto = async (folder) => {
  const scratch = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(scratch, 'package.json'), '{ "private": true }\n');
    const args = [
      'install',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--save-exact',
      pinnedPnpm(),
    ];
    const { code, output } = await runCaptured('npm', args, { cwd: scratch });
    if (code !== 0) {
      throw new StepFailed(`npm could not fetch ${pinnedPnpm()}.`, output, code);
    }
    if (!existsSync(folder)) {
      renameSync(scratch, folder);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
