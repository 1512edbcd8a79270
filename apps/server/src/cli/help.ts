import { COMMANDS } from './commands/registry';

/** What `waystation help` prints. */
export const helpText = (): string =>
  [
    'Usage: npm run -s waystation -- COMMAND',
    '',
    ...COMMANDS.flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]),
    '',
    'While a server has the data folder open, the work is handed to it.',
    'Environment: WAYSTATION_DATA_DIR (data folder), DATABASE_URL (PostgreSQL instead of it).',
    'Ends with 0 when done (rejected rows are in the report), 2 when something typed or a file was refused, 1 when something broke.',
  ].join('\n');
