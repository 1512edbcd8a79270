import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The program that messages of alerts are held against their schema with; undefined when it is not there.
 * @returns {string | undefined}
 */
export const findXmllint = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'xmllint'))
    .find((path) => existsSync(path));
