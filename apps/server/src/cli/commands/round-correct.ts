import { basename } from 'node:path';
import { CorrectionReason } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { reportAsText } from '../output/report-as-text';
import { bytesOf } from './bytes-of';
import type { Command } from './command';
import { readOptions } from './read-options';
import {
  areasTyped,
  COVER_OPTIONS,
  COVER_USAGE,
  CoverOptions,
  ROUND_OPTIONS,
  RoundOptions,
  roundTyped,
} from './round-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  ...ROUND_OPTIONS,
  ...COVER_OPTIONS,
  reason: { type: 'string' },
  file: { type: 'string' },
} as const;

const Options = RoundOptions.extend({
  reason: CorrectionReason,
  file: z.string().min(1).optional(),
}).loose();

/** `waystation round correct`. */
export const roundCorrect: Command = {
  words: ['round', 'correct'],
  usage: `round correct ROUND --operation CODE (--file FILE | ${COVER_USAGE}) --reason TEXT --by OFFICE`,
  summary:
    'Correct a published round as a revision with its reason: its figures by a file, or what it covered. What was published before stays readable: "round list --round ROUND --revision N".',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, 1);
    const round = roundTyped(positionals);
    const { operation, by, reason, file } = readOptions(Options, values);
    if (file === undefined) {
      const areas = areasTyped(readOptions(CoverOptions.loose(), values));
      const { api } = await desk();
      await api.round.correct.mutate({ operation, round, areas, reason, by });
      output.result(`What ${round} covers is corrected.`);
      return EXIT.done;
    }
    const bytes = await bytesOf(file);
    const query = { operation, name: basename(file), corrects: round, reason, by };
    const report = await (await desk()).importFile({ bytes, query });
    output.result(reportAsText(report));
    return report.outcome === 'refused' ? EXIT.refused : EXIT.done;
  },
};
