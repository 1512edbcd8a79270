import { readManifest } from '../workspace/list-packages.mjs';
import { inRoot, ROOT } from '../workspace/root.mjs';

/** The pinned pnpm as npm names it, `pnpm@<version>`, from package.json's `packageManager`. */
export const pinnedPnpm = () => {
  const pinned = readManifest(ROOT).packageManager ?? '';
  if (!/^pnpm@\d+\.\d+\.\d+/.test(pinned)) {
    throw new Error('package.json must pin pnpm in "packageManager", as in "pnpm@10.34.8".');
  }
  return pinned.replace(/\+.*$/, '');
};

/** Where our own copy of the pinned pnpm lives; git ignores it. */
export const pnpmFolder = () => inRoot('.waystation/tools', pinnedPnpm());
