import { createHash } from 'node:crypto';
import type {
  Applied,
  ColumnMapping,
  ImportCorrection,
  ImportOrigin,
  ImportReport,
  Operation,
  Store,
  ValueReadings,
} from '@waystation/domain';
import type { Examination } from '@waystation/ingest';
import type { FileRead, FileReader } from './file-reading';
import type { ImportRequest } from './import-request';
import { knownPlaces } from './known-places';
import { noteRedeclared } from './note-redeclared';
import { withRows } from './with-rows';

type Read = Extract<FileRead, { readonly kind: 'read' }>;
type Frame = Pick<ImportReport, 'file' | 'sha256'> & { readonly startedAt: number };

const reportOfRefusal = (
  frame: Frame,
  { format, rejects }: Extract<FileRead, { readonly kind: 'refused' }>,
): Omit<ImportReport, 'durationMs'> => ({
  file: frame.file,
  sha256: frame.sha256,
  format,
  outcome: 'refused',
  rows: { read: 0, accepted: 0, unchanged: 0, rejected: 0, skipped: 0 },
  records: [],
  rejects: [...rejects],
  flags: [],
  notes: [],
  importId: null,
});

/** Every row was rejected: then nothing is stored, not even whom the rows come from. */
const reportOfRejection = (frame: Frame, read: Read): Omit<ImportReport, 'durationMs'> => ({
  file: frame.file,
  sha256: frame.sha256,
  format: read.format,
  outcome: 'refused',
  rows: read.rows,
  records: [],
  rejects: [...read.rejects],
  flags: [...read.flags],
  notes: [...read.notes],
  importId: null,
});

const notInFile = ({ leftOut }: Applied): ImportReport['notes'] =>
  leftOut.map(({ round, figures, examples }) => ({
    code: 'notInFile',
    text: `${figures} figures of earlier imports of round ${round} are not in this file; they stay stored, for example of ${examples.join(', ')}. A figure is taken back only by a correction of its source.`,
  }));

const noteCorrections = ({ corrects }: Applied, isDryRun: boolean): ImportReport['notes'] =>
  isDryRun && corrects.length > 0
    ? [
        {
          code: 'correctsPublished',
          text: `It would change what is published, in ${corrects.join(', ')}: it is stored only as a correction that says why.`,
        },
      ]
    : [];

const reportOfApplied = (
  frame: Frame,
  read: Read,
  { applied, isDryRun }: { readonly applied: Applied; readonly isDryRun: boolean },
): Omit<ImportReport, 'durationMs'> => {
  const changesNothing = applied.added + applied.changed === 0;
  const rows = changesNothing
    ? { ...read.rows, accepted: 0, unchanged: read.rows.accepted + read.rows.unchanged }
    : read.rows;
  const outcome = changesNothing ? 'unchanged' : 'imported';
  return {
    file: frame.file,
    sha256: frame.sha256,
    format: read.format,
    outcome: isDryRun ? 'dryRun' : outcome,
    rows,
    records: [...applied.records],
    rejects: [...read.rejects],
    flags: [...read.flags, ...withRows(applied.flags, read.named)],
    notes: [
      ...read.notes,
      ...noteRedeclared(applied, read.named),
      ...notInFile(applied),
      ...noteCorrections(applied, isDryRun),
    ],
    importId: applied.importId,
  };
};

const WITHOUT_BOUNDARIES: ImportReport['notes'][number] = {
  code: 'dryRunWithoutBoundaries',
  text: 'A dry run sees only what is stored now: flags that compare with boundaries of another file appear when that file is imported first.',
};

/** What a rehearsal cannot find out; nothing where boundaries are stored or in the file itself. */
const blindSpots = async (
  { areas }: ImportDeps['store'],
  operation: Operation,
  { dataset }: Read,
): Promise<ImportReport['notes']> =>
  dataset.areas.length > 0 || (await areas.levels(operation.code)).length > 0
    ? []
    : [WITHOUT_BOUNDARIES];

/** What an import works with. */
export type ImportDeps = {
  readonly store: {
    readonly figures: Pick<Store['figures'], 'rounds' | 'sources'>;
    readonly roundBook: Pick<Store['roundBook'], 'list'>;
    readonly imports: Pick<Store['imports'], 'apply'>;
    readonly areas: Pick<Store['areas'], 'levels' | 'outlines'>;
    readonly places: Pick<Store['places'], 'centres' | 'crossings'>;
  };
  readonly readFile: FileReader;
};

/** A file as it was sent, with what was said about it. */
export type SentFile = {
  readonly bytes: Uint8Array;
  readonly request: ImportRequest;
  /** Which column is which field, where somebody said so. */
  readonly mapping?: ColumnMapping | undefined;
  /** What values that no reader knows are read as. */
  readonly values?: ValueReadings | undefined;
  /** So many rows were said to be left out; of a file with more of them nothing is stored. */
  readonly mostRejected?: number | undefined;
  /** What it is recorded under and with; without them nobody is named. */
  readonly record?: { readonly id: string; readonly origin: ImportOrigin } | undefined;
  /** Why it may change rounds that are published here. */
  readonly correction?: ImportCorrection | undefined;
};

/** What an import did or would do, with how its file was recognised. */
export type Imported = {
  readonly report: ImportReport;
  readonly examination: Examination;
  /** Null: nothing of the file could be used. */
  readonly applied: Applied | null;
};

/** That rows are left out is recorded where there were such rows. */
const recordOf = ({ record }: SentFile, { rows }: Read): SentFile['record'] =>
  record && {
    ...record,
    origin: {
      ...record.origin,
      skipsRejected: record.origin.skipsRejected && rows.rejected > 0,
    },
  };

/** Reads the file with what the operation already has of rounds and sources. */
const readInto = async (
  operation: Operation,
  { store, readFile }: ImportDeps,
  { bytes, request, mapping, values }: SentFile,
): Promise<FileRead> => {
  const [told, booked, sources, outlines, places] = await Promise.all([
    store.figures.rounds(operation.code),
    store.roundBook.list(operation.code),
    store.figures.sources(operation.code),
    store.areas.outlines(operation.code),
    knownPlaces(store, operation, new Date()),
  ]);
  const toldIds = new Set(told.map(({ id }) => id));
  const hidden = booked.map(({ round }) => round).filter(({ id }) => !toldIds.has(id));
  const knownRounds = [...told, ...hidden];
  return await readFile({
    fileName: request.name,
    bytes,
    operation,
    options: {
      asOf: request.asOf,
      format: request.format,
      mapping,
      values,
      knownRounds,
      knownSources: sources.map(({ id }) => id),
      outlines,
      ...places,
    },
    sensitivity: request.sensitivity ?? null,
  });
};

/** Reads one file and applies it in one transaction, or rehearses that; tells what was found and done. */
export const importWithFindings = async (
  deps: ImportDeps,
  operation: Operation,
  sent: SentFile,
): Promise<Imported> => {
  const { bytes, request, mostRejected = Number.POSITIVE_INFINITY } = sent;
  const startedAt = performance.now();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const frame = { file: request.name, sha256, startedAt };
  const read = await readInto(operation, deps, sent);
  const { examination } = read;
  const durationMs = () => Math.round(performance.now() - startedAt);
  if (read.kind === 'refused') {
    const report = { ...reportOfRefusal(frame, read), durationMs: durationMs() };
    return { report, examination, applied: null };
  }
  const { format, dataset, rows, rejects, flags, notes } = read;
  const isAllRejected = rows.accepted + rows.unchanged === 0 && rows.rejected > 0;
  if (isAllRejected || rows.rejected > mostRejected) {
    const report = { ...reportOfRejection(frame, read), durationMs: durationMs() };
    return { report, examination, applied: null };
  }
  const isDryRun = request.dryRun === 'true';
  const applied = await deps.store.imports.apply(
    {
      operation: operation.code,
      file: request.name,
      sha256,
      format,
      dataset,
      read: { rows, rejects, flags, notes },
      ...recordOf(sent, read),
      correction: sent.correction ?? null,
    },
    isDryRun,
  );
  const report = reportOfApplied(frame, read, { applied, isDryRun });
  const unseen = isDryRun ? await blindSpots(deps.store, operation, read) : [];
  return {
    report: { ...report, notes: [...report.notes, ...unseen], durationMs: durationMs() },
    examination,
    applied,
  };
};

/** The same, of which the report alone is wanted. */
export const importFile = async (
  deps: ImportDeps,
  operation: Operation,
  sent: SentFile,
): Promise<ImportReport> => (await importWithFindings(deps, operation, sent)).report;
