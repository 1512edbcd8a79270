import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * For tests: does something with a temporary folder that holds the files given by path.
 * @template Result
 * @param {Readonly<Record<string, string | object>>} files objects are written as JSON
 * @param {(root: string) => Result} use
 * @returns {Result}
 */
export const inWorkspace = (files, use) => {
  const root = mkdtempSync(join(tmpdir(), 'waystation-tools-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
};
