import { randomUUID } from 'node:crypto';
import { FlashUpdate, OperationCode, StepTaker } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import { bytesOf } from './bytes-of';
import type { Command } from './command';
import { readOptions } from './read-options';
import { reasonOf } from './reason-of';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  event: { type: 'string' },
  by: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  event: z.coerce.number().int().positive().optional(),
  by: StepTaker,
});

const { said, changed } = FlashUpdate.unwrap().shape;

/** What the file of an update holds: what is said of the event, and what is new in it. */
const Written = z.object({ said, changed: changed.default(null) }).strict();

const readWritten = async (file: string): Promise<z.infer<typeof Written>> => {
  const text = new TextDecoder().decode(await bytesOf(file));
  try {
    return Written.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      error instanceof z.ZodError
        ? `${file} is no flash update. ${z.prettifyError(error)}`
        : `${file} is no JSON. ${reasonOf(error)}`,
    );
  }
};

/** `waystation flash publish`. */
export const flashPublish: Command = {
  words: ['flash', 'publish'],
  usage: 'flash publish FILE --operation CODE [--event NUMBER] --by OFFICE',
  summary:
    'Publish a flash update from a JSON file: of a new event, or with --event the next update of that one. What was published does not change; a correction is the next update.',
  run: async (args, { desk, output }) => {
    const { values, positionals } = splitArgs(args, OPTIONS, 1);
    const [file] = positionals;
    if (file === undefined) {
      throw new UsageError('Name the JSON file of the update.');
    }
    const { operation, event = null, by } = readOptions(Options, values);
    const written = await readWritten(file);
    const { api } = await desk();
    const all = await api.flash.list.query({ operation });
    const key = await api.flash.publish.mutate({
      operation,
      update: { id: randomUUID(), ...written, by },
      event,
      seen: all.filter((one) => one.event === event).length,
    });
    output.result(
      `Published: Update ${key.version} of event ${key.event}, /flash-updates/${operation}/${key.event}/v${key.version}`,
    );
    return EXIT.done;
  },
};
