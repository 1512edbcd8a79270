import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../workspace/root.mjs';

/** @param {string} name */
const stampFile = (name) => inRoot('node_modules/.cache/waystation', name);

/**
 * Whether a step was last done for exactly this fingerprint.
 * @param {string} name
 * @param {string} fingerprint
 */
export const isStamped = (name, fingerprint) => {
  try {
    return readFileSync(stampFile(name), 'utf8') === fingerprint;
  } catch {
    return false; // never done, or removed with node_modules: do it
  }
};

/**
 * Remembers that a step was done for this fingerprint.
 * @param {string} name
 * @param {string} fingerprint
 */
export const stamp = (name, fingerprint) => {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), fingerprint);
};
