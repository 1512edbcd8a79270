import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../workspace/root.mjs';

/** Where the message catalogues are: a file for each language. */
export const CATALOGUES = 'packages/i18n/src/messages';

/**
 * The message catalogues of this repository.
 * @returns {import('./check-catalogues.mjs').Catalogues}
 */
export const readCatalogues = () =>
  Object.fromEntries(
    readdirSync(inRoot(CATALOGUES))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(inRoot(CATALOGUES, file), 'utf8')),
      ]),
  );

/**
 * Writes one language's catalogue.
 * @param {string} language
 * @param {import('./check-catalogues.mjs').Messages} messages
 */
export const writeCatalogue = (language, messages) =>
  writeFileSync(
    inRoot(CATALOGUES, `${language}.json`),
    `${JSON.stringify(messages, undefined, 2)}\n`,
  );
