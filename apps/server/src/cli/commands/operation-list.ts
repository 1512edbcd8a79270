import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command } from './command';
import { readOptions } from './read-options';
import { RowOptions } from './row-options';
import { splitArgs } from './split-args';

/** `waystation operation list`. */
export const operationList: Command = {
  words: ['operation', 'list'],
  usage: 'operation list [--format table|json|csv]',
  summary: 'List the operations.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, { format: { type: 'string' } });
    const { format } = readOptions(RowOptions, values);
    const operations = await (await desk()).api.operation.list.query();
    const rows = operations.map(({ code, names, countries, isHistorical }) => ({
      code,
      name: names.en ?? Object.values(names)[0] ?? code,
      countries: countries.join(' '),
      historical: isHistorical ? 'yes' : 'no',
    }));
    if (rows.length === 0) {
      output.progress(
        'There are no operations yet. Create one with: waystation operation add CODE',
      );
    }
    output.result(rowsAsText(rows, format));
    return EXIT.done;
  },
};
