import { basename } from 'node:path';
import { OperationCode } from '@waystation/domain';
import { buildGraph, RoadFileError } from '@waystation/roads';
import { z } from 'zod';
import { writeGraph } from '../../roads/graph-on-disk';
import { graphPath } from '../../roads/graph-paths';
import { openOsmFile } from '../../roads/osm-on-disk';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command, CommandScene } from './command';
import { readOptions } from './read-options';
import { reasonOf } from './reason-of';
import { splitArgs } from './split-args';

const Options = z.object({ operation: OperationCode.optional() });

const MB = 1_000_000;

/** Asks for the operation, so that a mistyped code is refused before minutes of work. */
const knownOperation = async (
  code: OperationCode | undefined,
  desk: CommandScene['desk'],
): Promise<OperationCode | null> => {
  if (code === undefined) {
    return null;
  }
  await (await desk()).api.operation.get.query({ operation: code });
  return code;
};

/** OpenStreetMap began in August 2004. */
const FIRST_MS = Date.UTC(2004, 7, 9);
const MS_PER_DAY = 86_400_000;

/** The day of the data; null where the file does not say, or says what cannot be. */
export const dayOfData = (secondsSince1970: number | null, now: Date): string | null => {
  const ms = (secondsSince1970 ?? Number.NaN) * 1000;
  return ms >= FIRST_MS && ms <= now.getTime() + MS_PER_DAY
    ? new Date(ms).toISOString().slice(0, 10)
    : null;
};

/** As long as the name of a file is kept. */
const MOST_NAME = 200;

const readRoads = async (path: string) => {
  const file = await openOsmFile(path).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be read. ${reasonOf(error)}`);
  });
  try {
    return await buildGraph(file);
  } catch (error) {
    throw error instanceof RoadFileError ? new UsageError(`${path}: ${error.message}`) : error;
  } finally {
    await file.close();
  }
};

/**
 * `waystation import roads`. The graph is written beside the store, which need not be free: a server
 * that runs takes the new one for its next answer.
 */
export const importRoads: Command = {
  words: ['import', 'roads'],
  usage: 'import roads FILE.osm.pbf [--operation CODE]',
  summary:
    'Build the roads of an OpenStreetMap extract, for travel times; of one operation, or of all that have none of their own.',
  run: async (args, { settings, desk, output }) => {
    const { positionals, values } = splitArgs(args, { operation: { type: 'string' } }, 1);
    const options = readOptions(Options, values);
    const [path] = positionals;
    if (path === undefined) {
      throw new UsageError(
        'Give the file to read, for example: waystation import roads FILE.osm.pbf',
      );
    }
    const operation = await knownOperation(options.operation, desk);
    output.progress(`reading the roads of ${path}; a large country takes some minutes`);
    const { graph, dataAt } = await readRoads(path);
    const now = new Date();
    const dataOn = dayOfData(dataAt, now);
    const source = basename(path).slice(0, MOST_NAME);
    const about = { source, dataOn, builtAt: now.toISOString() };
    const target = graphPath(settings.dataDir, operation);
    const { bytes } = await writeGraph(target, graph, about);
    const kilometres = graph.edgeDecimetres.reduce((sum, length) => sum + length, 0) / 10_000;
    output.result(
      [
        `Roads for ${operation ?? 'all operations that have none of their own'}: ${Math.round(kilometres)} km, stretches: ${graph.edgeTail.length}, junctions: ${graph.firstArc.length - 1}.`,
        `Map data: © OpenStreetMap contributors, ${dataOn === null ? 'of a day that the file does not say' : `as of ${dataOn}`}.`,
        `Kept in ${target} (${(bytes / MB).toFixed(1)} MB).`,
      ].join('\n'),
    );
    return EXIT.done;
  },
};
