import type { Position } from '@waystation/domain';
import { z } from 'zod';
import { readBody } from '../http/read-body';

/** A table of 100 by 100 numbers twice has some 200 kB. */
const MOST_ANSWER_BYTES = 2 * 1024 * 1024;

const OK = 'Ok';

/** As long as a name of a version is told of. */
const MOST_VERSION = 40;

const Table = z.array(z.array(z.number().nonnegative().nullable()));
const Snapped = z.array(z.object({ distance: z.number().nonnegative() }));

/** What OSRM's table service answers (project-osrm.org, docs/http.md), as much of it as is used. */
const Answer = z
  .object({
    code: z.literal(OK),
    durations: Table,
    distances: Table,
    sources: Snapped,
    destinations: Snapped,
    data_version: z
      .string()
      .transform((text) => text.slice(0, MOST_VERSION))
      .optional(),
  })
  .readonly();
/** A table of seconds and metres, and how far each point is from the road that it was put on. */
export type OsrmTable = z.infer<typeof Answer>;

const Refusal = z.object({ code: z.string().max(MOST_VERSION) });

/** The server is well and will not answer this one question, for example as no road is near. */
export class TableRefused extends Error {}

/** From which points to which. */
export type TableQuestion = {
  readonly sources: readonly Position[];
  readonly destinations: readonly Position[];
};

/** Millionths of a degree: a tenth of a metre. */
const written = ([longitude, latitude]: Position): string =>
  `${longitude.toFixed(6)},${latitude.toFixed(6)}`;

const addressOf = (base: string, { sources, destinations }: TableQuestion): string => {
  const points = [...sources, ...destinations].map(written).join(';');
  const indexes = (from: number, count: number): string =>
    Array.from({ length: count }, (_, at) => from + at).join(';');
  const query = [
    `sources=${indexes(0, sources.length)}`,
    `destinations=${indexes(sources.length, destinations.length)}`,
    'annotations=duration,distance',
  ].join('&');
  return `${base.replace(/\/+$/, '')}/table/v1/driving/${points}?${query}`;
};

const hasShape = (
  { durations, distances, ...snapped }: OsrmTable,
  { sources, destinations }: TableQuestion,
): boolean =>
  snapped.sources.length === sources.length &&
  snapped.destinations.length === destinations.length &&
  [durations, distances].every(
    (table) =>
      table.length === sources.length && table.every((row) => row.length === destinations.length),
  );

/**
 * Asks an OSRM server for a table. Throws {@link TableRefused} where it will not answer, else whatever
 * went wrong: it is away, too slow, sends us elsewhere, or answers something else.
 */
export const askOsrm = async (
  base: string,
  question: TableQuestion,
  signal: AbortSignal,
): Promise<OsrmTable> => {
  const response = await fetch(addressOf(base, question), {
    signal,
    // Nobody but the host that the operator named is told where people are.
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  const body = await readBody(response, MOST_ANSWER_BYTES);
  if (body.kind === 'tooLarge') {
    throw new Error('The routing server answered more than a table of this size has.');
  }
  const said: unknown = JSON.parse(new TextDecoder().decode(body.bytes));
  const refusal = Refusal.safeParse(said);
  if (refusal.success && refusal.data.code !== OK) {
    throw new TableRefused(`The routing server answered ${refusal.data.code}.`);
  }
  const table = Answer.parse(said);
  if (!hasShape(table, question)) {
    throw new Error('The routing server answered a table of another shape.');
  }
  return table;
};
