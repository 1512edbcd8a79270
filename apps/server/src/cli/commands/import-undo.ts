import { ImportId, OperationCode, StepNote, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  by: StepTaker,
  note: StepNote.default(null),
});

/** `waystation import undo`: takes back what an import changed, whole. */
export const importUndo: Command = {
  words: ['import', 'undo'],
  usage: 'import undo ID --operation CODE --by NAME [--note TEXT]',
  summary:
    'Take an import back: what it added goes, what it replaced is put back. "imports" lists ids; a later import that rests on it goes first.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, 1);
    const options = readOptions(Options, values);
    const id = ImportId.safeParse(positionals[0]).data;
    if (id === undefined) {
      throw new UsageError('Which import? Give its id; "waystation imports" names it.');
    }
    const { api } = await desk();
    await api.import.undo.mutate({ ...options, id });
    output.result(`The import ${id} was taken back.`);
    return EXIT.done;
  },
};
