import { existsSync } from 'node:fs';
import { runCaptured } from '../process/run-captured.mjs';
import { inRoot, ROOT } from '../workspace/root.mjs';
import { childEnvironment } from './child-environment.mjs';
import { ensurePnpm } from './ensure-pnpm.mjs';
import { sourcesFingerprint } from './fingerprints.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { StepFailed } from './step-failed.mjs';

/** What a complete build leaves behind. */
const BUILT = [
  'apps/server/dist/main.js',
  'apps/server/dist/waystation.js',
  'apps/web/dist/index.html',
  'data/basemap/dist',
];

/**
 * Builds what changed since the last build; answers "unchanged" when nothing did.
 * @returns {Promise<string | undefined>}
 */
export const ensureBuilt = async () => {
  const fingerprint = sourcesFingerprint();
  if (isStamped('build', fingerprint) && missing().length === 0) {
    return 'unchanged';
  }
  await ensurePnpm();
  const turbo = inRoot('node_modules/.bin/turbo');
  const args = ['run', 'build', '--output-logs=new-only', '--ui=stream'];
  const { code, output } = await runCaptured(turbo, args, { cwd: ROOT, env: childEnvironment() });
  if (code !== 0) {
    throw new StepFailed('The build failed.', output, code);
  }
  if (missing().length > 0) {
    throw new StepFailed(`The build ended without ${missing().join(', ')}.`, output);
  }
  stamp('build', fingerprint);
  return undefined;
};

const missing = () => BUILT.filter((path) => !existsSync(inRoot(path)));
