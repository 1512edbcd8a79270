import { OperationCode, SCHEDULE_TIMES, SERIES_FILES, SeriesSchedule } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { rowsAsText } from '../output/rows-as-text';
import type { Command } from './command';
import { readOptions } from './read-options';
import { RowOptions } from './row-options';
import { SHEET_OPTIONS, SHEET_USAGE, sheetOptions, sheetQuery } from './sheet-options';
import { splitArgs } from './split-args';

const ADD_OPTIONS = {
  ...SHEET_OPTIONS,
  over: { type: 'string' },
  when: { type: 'string' },
  file: { type: 'string' },
} as const;

const AddOptions = sheetOptions('a4-landscape').extend({
  over: z.string().min(1),
  when: z.enum(SCHEDULE_TIMES),
  file: z.enum(SERIES_FILES).default('pdf'),
});

/** `waystation atlas schedule add`. */
export const atlasScheduleAdd: Command = {
  words: ['atlas', 'schedule', 'add'],
  usage: `atlas schedule add --view LINK --over areas:2|… --when round|weekly [--file pdf|zip] [--template a4-landscape] ${SHEET_USAGE}`,
  summary:
    'Have a series made by the running server now, and again after each new round or every seven days. What it makes is filed there.',
  run: async (args, { desk, output }) => {
    const said = readOptions(AddOptions, splitArgs(args, ADD_OPTIONS).values);
    const { operation, query } = sheetQuery(said);
    const path = `${operation}/schedules?${new URLSearchParams(query)}`;
    const { id } = SeriesSchedule.parse(await (await desk()).atlas('POST', path));
    output.progress('The server begins it within a minute.');
    output.result(id);
    return EXIT.done;
  },
};

const LIST_OPTIONS = { operation: { type: 'string' }, format: { type: 'string' } } as const;

const ListOptions = RowOptions.extend({ operation: OperationCode });

/** `waystation atlas schedule list`. */
export const atlasScheduleList: Command = {
  words: ['atlas', 'schedule', 'list'],
  usage: 'atlas schedule list --operation CODE [--format table|json|csv]',
  summary: 'The schedules of series: last run and how it ended, next run, and what was filed.',
  run: async (args, { desk, output }) => {
    const { operation, format } = readOptions(ListOptions, splitArgs(args, LIST_OPTIONS).values);
    const answer = await (await desk()).atlas('GET', `${operation}/schedules`);
    const schedules = z.array(SeriesSchedule).parse(answer);
    if (schedules.length === 0) {
      output.progress(`No series is scheduled in ${operation}.`);
    }
    const rows = schedules.map(({ id, when, over, title, view, isRunning, nextAt, runs }) => ({
      id,
      when,
      over,
      shows: title ?? view,
      lastRun: runs[0]?.at ?? null,
      outcome: isRunning ? 'running' : (runs[0]?.outcome ?? null),
      file: runs[0]?.file ?? null,
      nextRun: nextAt,
      problem: runs[0]?.detail ?? null,
    }));
    output.result(rowsAsText(rows, format));
    return EXIT.done;
  },
};

const REMOVE_OPTIONS = { operation: { type: 'string' }, id: { type: 'string' } } as const;

const RemoveOptions = z.object({ operation: OperationCode, id: z.string().min(1) });

/** `waystation atlas schedule remove`. */
export const atlasScheduleRemove: Command = {
  words: ['atlas', 'schedule', 'remove'],
  usage: 'atlas schedule remove --operation CODE --id ID',
  summary: 'End a schedule of a series. What it filed is removed, too.',
  run: async (args, { desk, output }) => {
    const { operation, id } = readOptions(RemoveOptions, splitArgs(args, REMOVE_OPTIONS).values);
    await (await desk()).atlas('DELETE', `${operation}/schedules/${id}`);
    output.result(id);
    return EXIT.done;
  },
};
