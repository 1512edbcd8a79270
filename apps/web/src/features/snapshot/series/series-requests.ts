import { type SeriesFile, SeriesStatus } from '@waystation/domain';
import { z } from 'zod';
import { serverContact } from '../../../api/server-contact';

const Problem = z.object({ code: z.string(), detail: z.string() });

/** Why a server did not begin, tell of or stop a series, in its words; null: it gave none. */
export class SeriesRefused extends Error {
  readonly detail: string | null;

  constructor(detail: string | null) {
    super(detail ?? 'The server gave no reason.');
    this.name = 'SeriesRefused';
    this.detail = detail;
  }
}

/** What is asked of the series of an operation, by the holder of the operator token. */
type Asked = { readonly path: string; readonly token: string; readonly signal?: AbortSignal };

const ask = async (
  method: 'GET' | 'POST' | 'DELETE',
  { path, token, signal }: Asked,
): Promise<SeriesStatus> => {
  const response = await serverContact.watchedFetch(path, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(signal && { signal }),
  });
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new SeriesRefused(Problem.safeParse(body).data?.detail ?? null);
  }
  return SeriesStatus.parse(body);
};

/** Where a series is told of; with `part`, where what was made of it lies. */
export const seriesPath = (
  { operation, id }: Pick<SeriesStatus, 'operation' | 'id'>,
  part?: 'file',
): string => `/atlas/${operation}/${id}${part === undefined ? '' : `/${part}`}`;

/** What a series goes through, and the file that it becomes. */
export type SeriesWanted = { readonly over: string; readonly file: SeriesFile };

/** Where a series is begun of what a sheet is asked for by. */
export const beginPath = (
  operation: string,
  { over, file }: SeriesWanted,
  { view, sheet }: { readonly view: string; readonly sheet: string },
): string => {
  const query = new URLSearchParams(sheet);
  // The part of a map that was seen is of one sheet, not of all.
  query.delete('seen');
  for (const [name, text] of Object.entries({ over, file, view })) {
    query.set(name, text);
  }
  return `/atlas/${operation}?${query}`;
};

/** Begins a series, or goes on with the one that was asked for by the same; throws {@link SeriesRefused}. */
export const beginSeries = (asked: Asked): Promise<SeriesStatus> => ask('POST', asked);

/** How far a series is; throws {@link SeriesRefused}. */
export const readSeries = (asked: Asked): Promise<SeriesStatus> => ask('GET', asked);

/** Stops a series after the sheets under way; throws {@link SeriesRefused}. */
export const stopSeries = (asked: Asked): Promise<SeriesStatus> => ask('DELETE', asked);
