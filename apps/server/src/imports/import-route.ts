import { sentenceOfInput } from '@waystation/api';
import {
  type Audience,
  type ImportProfile,
  ImportReport,
  OperationCode,
  type Store,
} from '@waystation/domain';
import { StoreError } from '@waystation/store';
import { z } from 'zod';
import { type Problem, problemResponse } from '../http/problem';
import { readBody } from '../http/read-body';
import type { Log, LogEntry } from '../log/log';
import type { Heads } from '../read/heads';
import type { FileReader } from './file-reading';
import { importFile } from './import-file';
import { ImportRequest } from './import-request';
import { sentByProfile } from './sent-by-profile';
import type { WaitingLine } from './waiting-line';

/** Boundaries of a large country take this much; workbooks are held to 20 MB by their reader. */
export const MOST_IMPORT_BYTES = 50 * 1024 * 1024;

const RETRY_AFTER_SECONDS = 10;

/** What the route works with. */
export type ImportRouteDeps = {
  readonly store: Store;
  readonly heads: Heads;
  readonly readFile: FileReader;
  readonly line: WaitingLine;
  readonly log: Log;
};

/** What is not for everybody. */
export const OPERATOR_ONLY: Problem = {
  status: 401,
  code: 'operatorOnly',
  detail: 'This needs the operator token.',
};

/** A file beyond {@link MOST_IMPORT_BYTES}. */
export const tooLarge = (): Problem => ({
  status: 413,
  code: 'tooLarge',
  detail: `A file may have at most ${MOST_IMPORT_BYTES / 1024 / 1024} MB.`,
});

const badQuery = (error: z.ZodError): Problem => ({
  status: 400,
  code: 'badParameter',
  detail: sentenceOfInput(error),
});

const noOperation = (code: string): Problem => ({
  status: 404,
  code: 'unknownOperation',
  detail: `There is no operation "${code}". Create it with: waystation operation add ${code}`,
});

const noProfile = (name: string, known: readonly ImportProfile[]): Problem => ({
  status: 404,
  code: 'unknownProfile',
  detail:
    known.length === 0
      ? `There is no profile "${name}": none is kept yet. One is named when a file is stored in the browser.`
      : `There is no profile "${name}". There are: ${known.map((own) => own.name).join(', ')}.`,
});

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** Failures of the store that say something to whoever imports; others stay inside. */
const problemOf = (error: StoreError): Problem | null => {
  switch (error.code) {
    case 'brokenReference':
    case 'constraintViolated':
    case 'nothingToCorrect':
    case 'roundPublished':
      return { status: 400, code: error.code, detail: error.message };
    case 'diskFull':
    case 'deadlineExceeded':
    case 'engineRestarted':
    case 'engineUnavailable':
      return {
        status: 503,
        code: error.code,
        detail: `${error.message} Nothing of the file was stored.`,
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      };
    default:
      return null;
  }
};

/** Who runs the server can see what was imported when; values and rejected cells stay out of logs. */
const entryOf = (operation: string, report: ImportReport): LogEntry => ({
  level: 'info',
  event: 'import',
  operation,
  file: report.file,
  sha256: report.sha256,
  outcome: report.outcome,
  accepted: report.rows.accepted,
  rejected: report.rows.rejected,
  durationMs: report.durationMs,
});

const runImport = async (
  deps: ImportRouteDeps,
  request: ImportRequest,
  bytes: Uint8Array,
): Promise<Response> => {
  const operation = await deps.store.operations.find(request.operation);
  if (operation === null) {
    return problemResponse(noOperation(request.operation));
  }
  const profiles =
    request.profile === undefined ? [] : await deps.store.imports.profiles(operation.code);
  const profile = profiles.find(({ name }) => name === request.profile) ?? null;
  if (request.profile !== undefined && profile === null) {
    return problemResponse(noProfile(request.profile, profiles));
  }
  try {
    const sent = sentByProfile({ bytes, request }, profile);
    const report = await importFile(deps, operation, sent);
    deps.log(entryOf(request.operation, report));
    return json(ImportReport.parse(report));
  } catch (error) {
    const problem = error instanceof StoreError ? problemOf(error) : null;
    if (problem === null) {
      throw error;
    }
    return problemResponse(problem);
  } finally {
    await deps.heads.refresh().catch(() => undefined);
  }
};

/** POST /import: one file, one transaction, one report; one at a time, a few may wait. */
export const postImport = async (
  deps: ImportRouteDeps,
  request: Request,
  audience: Audience,
): Promise<Response> => {
  if (audience !== 'operator') {
    return problemResponse(OPERATOR_ONLY);
  }
  const query = ImportRequest.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    return problemResponse(badQuery(query.error));
  }
  const body = await readBody(request, MOST_IMPORT_BYTES);
  if (body.kind === 'tooLarge') {
    return problemResponse(tooLarge());
  }
  const done = deps.line.enter(() => runImport(deps, query.data, body.bytes));
  const retryAfterSeconds = RETRY_AFTER_SECONDS;
  return done === null
    ? problemResponse({
        status: 503,
        code: 'importsBusy',
        detail: 'Other files are being imported. Try again in a moment.',
        retryAfterSeconds,
      })
    : done;
};

const ImportsQuery = z.object({ operation: OperationCode }).strict();

/** GET /imports: the recorded imports of an operation, newest first. */
export const getImports = async (
  { store }: Pick<ImportRouteDeps, 'store'>,
  request: Request,
  audience: Audience,
): Promise<Response> => {
  if (audience !== 'operator') {
    return problemResponse(OPERATOR_ONLY);
  }
  const query = ImportsQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    return problemResponse(badQuery(query.error));
  }
  const { operation } = query.data;
  return (await store.operations.find(operation)) === null
    ? problemResponse(noOperation(operation))
    : json(await store.imports.list(operation));
};
