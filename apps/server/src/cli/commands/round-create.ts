import { Round } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { readOptions } from './read-options';
import { ROUND_OPTIONS, RoundOptions } from './round-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  ...ROUND_OPTIONS,
  series: { type: 'string' },
  round: { type: 'string' },
  date: { type: 'string' },
  method: { type: 'string' },
  assessment: { type: 'string' },
  source: { type: 'string' },
} as const;

const { series, reportingDate, method, source } = Round.unwrap().shape;

const Options = RoundOptions.extend({
  series,
  round: z.coerce.number().int().nonnegative().nullable().default(null),
  date: reportingDate,
  method,
  assessment: z.string().min(1).nullable().default(null),
  source,
});

/** `waystation round create`. */
export const roundCreate: Command = {
  words: ['round', 'create'],
  usage:
    'round create --operation CODE --series NAME [--round N] --date DAY --method METHOD [--assessment CODE] --source ID --by OFFICE',
  summary:
    'Open a round before its first file comes in. Files are told to be of it by series, date, assessment type and number; until it is published no reader is told of it.',
  run: async (args, { desk, output }) => {
    const { values } = splitArgs(args, OPTIONS);
    const options = readOptions(Options, values);
    const { api } = await desk();
    const { round } = await api.round.create.mutate({
      operation: options.operation,
      by: options.by,
      round: {
        series: options.series,
        number: options.round,
        reportingDate: options.date,
        method: options.method,
        assessmentType: options.assessment,
        source: options.source,
      },
    });
    output.result(`The round ${round} is planned.`);
    return EXIT.done;
  },
};
