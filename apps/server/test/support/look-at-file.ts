import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file that other people's programs are asked about. */
export type LookedAt = {
  /** What a program says of it; the file's name stands after the arguments. */
  readonly ask: (program: string, ...args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
};

/** Puts files into a folder of their own; the first is the one that is asked about. */
export const lookAt = (files: Readonly<Record<string, Uint8Array | string>>): LookedAt => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-look-'));
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, name), bytes);
  }
  const first = join(folder, Object.keys(files)[0] ?? '');
  return {
    ask: async (program, ...args) => (await run(program, [...args, first])).stdout,
    remove: () => rmSync(folder, { recursive: true }),
  };
};
