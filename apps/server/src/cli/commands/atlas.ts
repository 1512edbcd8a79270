import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { SERIES_FILES, SeriesStatus } from '@waystation/domain';
import { z } from 'zod';
import type { Desk } from '../desk/desk';
import { EXIT, type ExitCode } from '../exit-codes';
import type { Output } from '../output/output';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { readOptions } from './read-options';
import { SHEET_OPTIONS, SHEET_USAGE, sheetOptions, sheetQuery } from './sheet-options';
import { splitArgs } from './split-args';

const OPTIONS = {
  ...SHEET_OPTIONS,
  over: { type: 'string' },
  out: { type: 'string' },
} as const;

const Options = sheetOptions('a4-landscape').extend({
  over: z.string().min(1),
  out: z.string().min(1),
});

/** Often enough for who watches, seldom enough for who serves. */
const ASKED_EVERY_MS = 500;

const fileOf = (out: string): SeriesStatus['file'] => {
  const file = SERIES_FILES.find((ending) => out.toLowerCase().endsWith(`.${ending}`));
  if (file === undefined) {
    throw new UsageError(
      `--out "${out}" cannot be used: give a file that ends in .pdf or .zip, for example atlas.pdf.`,
    );
  }
  return file;
};

const progressOf = ({ state, total, done, failed, secondsLeft }: SeriesStatus): string => {
  if (state === 'waiting') {
    return 'Waiting for another series.';
  }
  if (total === null) {
    return 'Finding out what to print.';
  }
  const bad = failed.length === 0 ? '' : `, ${failed.length} failed`;
  const left = secondsLeft === null ? '' : `, about ${secondsLeft} s left`;
  return `${done} of ${total} sheets${bad}${left}`;
};

/** Follows a series to its end; on ^C stops it, once. */
const follow = async (desk: Desk, path: string, output: Output): Promise<SeriesStatus> => {
  let told = '';
  let isAsked = false;
  const interrupt = (): void => {
    isAsked = true;
  };
  process.once('SIGINT', interrupt);
  try {
    for (;;) {
      const status = SeriesStatus.parse(await desk.atlas(isAsked ? 'DELETE' : 'GET', path));
      const text = progressOf(status);
      if (text !== told) {
        output.progress(text);
        told = text;
      }
      if (!['waiting', 'running'].includes(status.state)) {
        return status;
      }
      await pause(ASKED_EVERY_MS);
    }
  } finally {
    process.off('SIGINT', interrupt);
  }
};

const download = async (desk: Desk, from: string, to: string): Promise<void> => {
  await pipeline(Readable.from(await desk.atlasFile(from)), createWriteStream(to));
};

const end = async (
  desk: Desk,
  { out, output, path }: { readonly out: string; readonly output: Output; readonly path: string },
  status: SeriesStatus,
): Promise<ExitCode> => {
  for (const { key, reason } of status.failed) {
    output.progress(`${key}: ${reason}`);
  }
  if (status.state === 'cancelled') {
    output.progress(`Stopped. ${status.done} sheets are kept: the same command goes on with them.`);
    return EXIT.failed;
  }
  if (status.state !== 'done') {
    output.progress(status.problem?.detail ?? 'The series could not be made.');
    return EXIT.refused;
  }
  await download(desk, `${path}/file`, out);
  const index = `${out.slice(0, -'.pdf'.length)}.json`;
  await download(desk, `${path}/index`, index);
  output.result(`${out}\n${index}`);
  return status.failed.length === 0 ? EXIT.done : EXIT.failed;
};

/** `waystation atlas`. */
export const atlas: Command = {
  words: ['atlas'],
  usage: `atlas --view LINK --over areas:2|areas:2:SS01|rounds|languages[,…] --out FILE.pdf|FILE.zip [--template a4-landscape] ${SHEET_USAGE}`,
  summary:
    'Print the view of a link once for each area, round or language, for the public, with one set of classes and scales. Stopped with ^C it goes on when it is run again.',
  run: async (args, { desk: openDesk, output }) => {
    const { out, ...said } = readOptions(Options, splitArgs(args, OPTIONS).values);
    const { operation, query } = sheetQuery(said);
    const search = new URLSearchParams({ ...query, file: fileOf(out) });
    const desk = await openDesk();
    const { id } = SeriesStatus.parse(await desk.atlas('POST', `${operation}?${search}`));
    const path = `${operation}/${id}`;
    return end(desk, { out, output, path }, await follow(desk, path, output));
  },
};
