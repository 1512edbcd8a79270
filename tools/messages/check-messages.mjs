import { readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { checkCatalogues } from './check-catalogues.mjs';
import { unusedMessages } from './unused-messages.mjs';

const FOLDER = 'packages/i18n/src/messages';

/** Checks the message catalogues of this repository; one line for each problem. */
export const checkMessages = () => checkCatalogues(readCatalogues());

/** Finds the messages that this repository's code never shows; one line for each. */
export const checkUnusedMessages = () =>
  unusedMessages(Object.keys(readCatalogues().en ?? {}), sources()).map(
    (key) => `${FOLDER}/en.json: ${key} is used nowhere`,
  );

/** @returns {import('./check-catalogues.mjs').Catalogues} */
const readCatalogues = () =>
  Object.fromEntries(
    readdirSync(inRoot(FOLDER))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(inRoot(FOLDER, file), 'utf8')),
      ]),
  );

/** The code that is shipped; a message that only a test names is not used. */
const sources = () =>
  ['apps', 'packages']
    .flatMap((group) => walkFiles(inRoot(group)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|spec)\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
