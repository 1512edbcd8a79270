import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../workspace/root.mjs';
import { checkCatalogues } from './check-catalogues.mjs';

const FOLDER = 'packages/i18n/src/messages';

/** Checks the message catalogues of this repository; one line for each problem. */
export const checkMessages = () =>
  checkCatalogues(
    Object.fromEntries(
      readdirSync(inRoot(FOLDER))
        .filter((file) => file.endsWith('.json'))
        .map((file) => [
          file.replace('.json', ''),
          JSON.parse(readFileSync(inRoot(FOLDER, file), 'utf8')),
        ]),
    ),
  );
