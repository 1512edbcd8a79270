import { existsSync } from 'node:fs';
import { runCaptured } from '../process/run-captured.mjs';
import { listPackages } from '../workspace/list-packages.mjs';
import { inRoot, ROOT } from '../workspace/root.mjs';
import { childEnvironment } from './child-environment.mjs';
import { ensurePnpm } from './ensure-pnpm.mjs';
import { dependenciesFingerprint } from './fingerprints.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { StepFailed } from './step-failed.mjs';

/**
 * Makes node_modules match the lockfile, exactly; answers "unchanged" when it already does.
 * @returns {Promise<string | undefined>}
 */
export const ensureInstalled = async () => {
  const fingerprint = dependenciesFingerprint();
  if (isStamped('dependencies', fingerprint) && hasAllFolders()) {
    return 'unchanged';
  }
  const pnpm = await ensurePnpm();
  const { code, output } = await runCaptured(
    process.execPath,
    [pnpm, 'install', '--frozen-lockfile', '--prefer-offline'],
    { cwd: ROOT, env: childEnvironment({ CI: '1' }) },
  );
  if (code !== 0) {
    throw new StepFailed('The dependencies could not be installed.', output, code);
  }
  stamp('dependencies', fingerprint);
  return undefined;
};

/** A package folder's node_modules may have been removed by hand. */
const hasAllFolders = () =>
  listPackages()
    .filter(({ manifest }) => manifest.dependencies ?? manifest.devDependencies)
    .every(({ folder }) => existsSync(inRoot(folder, 'node_modules')));
