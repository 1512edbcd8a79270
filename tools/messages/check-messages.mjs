import { readFileSync } from 'node:fs';
import { inRoot } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { CATALOGUES, readCatalogues } from './catalogue-files.mjs';
import { checkCatalogues } from './check-catalogues.mjs';
import { unusedMessages } from './unused-messages.mjs';

/** Checks the message catalogues of this repository; one line for each problem. */
export const checkMessages = () => checkCatalogues(readCatalogues());

/** The keys of the messages that this repository's code never shows. */
export const findUnusedMessages = () =>
  unusedMessages(Object.keys(readCatalogues().en ?? {}), sources());

/** The same as problems, with the way to be rid of them. */
export const checkUnusedMessages = () => {
  const keys = findUnusedMessages();
  return keys.length === 0
    ? []
    : [
        ...keys.map((key) => `${CATALOGUES}: ${key} is used nowhere`),
        'Use them, or remove them from every language with "node tools/messages/remove-unused.mjs".',
      ];
};

/** The code that is shipped; a message that only a test names is not used. */
const sources = () =>
  ['apps', 'packages']
    .flatMap((group) => walkFiles(inRoot(group)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|spec)\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
