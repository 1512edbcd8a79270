import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, ROOT } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { wordsInJsx } from './words-in-jsx.mjs';

/** Finds the words that this repository's components write themselves; one line for each. */
export const checkWords = () =>
  ['apps', 'packages']
    .flatMap((group) => walkFiles(inRoot(group)))
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
    .flatMap((path) =>
      wordsInJsx(path, readFileSync(path, 'utf8')).map(
        (words) => `${relative(ROOT, path)}:${words}`,
      ),
    );
