import { writeFile } from 'node:fs/promises';
import { OperationCode } from '@waystation/domain';
import { z } from 'zod';
import { type MapEnding, mapFilePath } from '../../register/map-files';
import { EXIT } from '../exit-codes';
import type { Command } from './command';
import { mapNumberTyped } from './map-advance';
import { readOptions } from './read-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  operation: { type: 'string' },
  version: { type: 'string' },
  out: { type: 'string' },
} as const;

const Options = z.object({
  operation: OperationCode,
  version: z.coerce.number().int().min(1),
  out: z.string().min(1).optional(),
});

/** What a file is to hold, by how its name ends: data, description, or the page. */
const endingOf = (out: string): MapEnding =>
  out.endsWith('.data.json') ? 'data.json' : out.endsWith('.json') ? 'json' : 'pdf';

/** `waystation map show`. */
export const mapShow: Command = {
  words: ['map', 'show'],
  usage: 'map show NUMBER --operation CODE --version N [--out FILE]',
  summary:
    'Print all that the register knows of a map as JSON; with --out write its page, as published or made again from its frozen data; the data behind it where FILE ends in .data.json, its description where it ends in .json.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, OPTIONS, 1);
    const number = mapNumberTyped(positionals);
    const { operation, version, out } = readOptions(Options, values);
    const { api, file } = await desk();
    const map = await api.register.get.query({ operation, number, version });
    output.result(JSON.stringify(map, null, 2));
    if (out !== undefined) {
      await writeFile(out, await file(mapFilePath(operation, map, endingOf(out))));
    }
    return EXIT.done;
  },
};
