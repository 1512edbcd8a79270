import {
  type ClosureCut,
  closureAt,
  Day,
  OperationCode,
  type RoadClosure,
} from '@waystation/domain';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command } from './command';
import { readOptions } from './read-options';
import { cutColumns, cutsOfClosures } from './road-cut';
import { RowOptions } from './row-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  'as-of': { type: 'string' },
  format: { type: 'string' },
} as const;

const Options = RowOptions.extend({ operation: OperationCode, 'as-of': Day.optional() });

const rowOf = (closure: RoadClosure, moment: Date, cut: ClosureCut | null) => {
  const at = closureAt(closure, moment);
  if (at === null) {
    return [];
  }
  const { entry, state, otherwise } = at;
  const [longitude, latitude] = closure.position;
  const closed = entry.status === 'closed' ? entry : null;
  return [
    {
      id: closure.id,
      state: otherwise.length > 0 ? `${state} (disputed)` : state,
      since: entry.at,
      until: closed?.until ?? null,
      reason: closed?.reason ?? null,
      closedTo: closed?.closedTo ?? null,
      at: `${latitude},${longitude}`,
      road: closure.road,
      // What is open again, or perhaps so, cuts nothing.
      ...cutColumns(state === 'closed' ? cut : null),
      source: entry.source,
      sensitivity: closure.sensitivity,
      note: entry.note,
    },
  ];
};

/** `waystation road list`. */
export const roadList: Command = {
  words: ['road', 'list'],
  usage: 'road list --operation CODE [--as-of DATE] [--format table|json|csv]',
  summary:
    'Roads reported closed, and what was said of each last: closed, reopened, or lapsed (its announced end is past and nobody said that it is open); and, of those that hold, which of the roads loaded they cut, how far from the place given.',
  run: async (args, { desk, output, today }) => {
    const options = readOptions(Options, splitArgs(args, OPTIONS).values);
    const { operation } = options;
    const { api } = await desk();
    const { closures } = await api.road.closures.query({ operation });
    const moment = new Date(`${options['as-of'] ?? today}T23:59:59.999Z`);
    const cuts = await cutsOfClosures(api, { operation, closures }, moment);
    const rows = closures.flatMap((closure) =>
      rowOf(closure, moment, cuts.get(closure.id) ?? null),
    );
    if (rows.length === 0) {
      output.progress(`No road has been reported closed in ${operation}.`);
    }
    output.result(rowsAsText(rows, options.format));
    return EXIT.done;
  },
};
