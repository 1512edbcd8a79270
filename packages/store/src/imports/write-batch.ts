import type { Applied, ImportBatch, Operation, RoundId } from '@waystation/domain';
import { type NewChange, recordChanges } from '../changes/record-changes';
import type { Session } from '../engine/engine';
import { StoreError } from '../engine/store-error';
import { analyseManyPlaces } from './analyse-many-places';
import { brokenReferences } from './broken-references';
import { compareWithBoundaries } from './compare-with-boundaries';
import { figuresLeftOut } from './figures-left-out';
import { importsRestedOn } from './imports-rested-on';
import { insertImport } from './insert-import';
import { keepRevisions } from './keep-revisions';
import { lockOperation } from './lock-operation';
import { redeclaredPlaces } from './redeclared-places';
import { checkCorrection, recordRounds, roundsTouched } from './rounds-touched';
import type { StagedRows } from './stage-dataset';
import { tally } from './tally';
import { type Written, writeStaged } from './write-staged';

/** A batch whose rows wait in temporary tables. */
export type StagedBatch = {
  readonly batch: ImportBatch;
  readonly operation: Operation;
  readonly importId: string;
  readonly staged: readonly StagedRows[];
  /** A rehearsal says which rounds would need a reason, and goes on. */
  readonly isRehearsal: boolean;
};

const writeTables = async (session: Session, { staged, importId }: StagedBatch) => {
  const tables: { readonly staged: StagedRows; readonly written: readonly Written[] }[] = [];
  for (const own of staged) {
    await keepRevisions(own.table).run(session, { importId });
    const written = await writeStaged(own.table).run(session, null);
    tables.push({ staged: own, written });
  }
  return tables;
};

/** The earlier imports whose rows the staged ones replace or say again; sources are everybody's. */
const restsOn = async (
  session: Session,
  staged: readonly StagedRows[],
): Promise<readonly string[]> => {
  const ids = new Set<string>();
  for (const { table } of staged.filter((own) => own.table.table !== 'source')) {
    for (const { id } of await importsRestedOn(table).run(session, null)) {
      ids.add(id);
    }
  }
  return [...ids].toSorted();
};

const checkReferences = async (session: Session, operation: string): Promise<void> => {
  const broken = await brokenReferences.run(session, { operation });
  if (broken.length > 0) {
    const names = broken.map(({ kind, id }) => `${kind} ${id}`).join(', ');
    throw new StoreError(
      'brokenReference',
      `Rows name what neither this file nor an earlier one describes: ${names}. Import that file first.`,
    );
  }
};

const reportOf = ({ read: { rows, rejects, notes, flags } }: ImportBatch) => ({
  rows,
  rejects,
  notes,
  flags,
});

/** That published rounds were corrected, for whoever reads them. */
const correctionsOf = (corrects: readonly RoundId[]): readonly NewChange[] =>
  corrects.length === 0
    ? []
    : [{ entity: 'round', action: 'changed', count: corrects.length, sensitivity: 'public' }];

/** Writes a staged batch inside the caller's transaction: rows, flags, feed and record, or nothing. */
export const writeBatch = async (session: Session, staged: StagedBatch): Promise<Applied> => {
  const { batch, operation, importId } = staged;
  await lockOperation.run(session, { operation: operation.code });
  const leftOut = await figuresLeftOut.run(session, { operation: operation.code });
  const redeclared = await redeclaredPlaces.run(session, { operation: operation.code });
  const earlier = await restsOn(session, staged.staged);
  const tables = await writeTables(session, staged);
  await checkReferences(session, operation.code);
  const touched = await roundsTouched(session, batch, importId);
  const { changes, records, ...counts } = tally(tables);
  const boundariesChanged = changes.some(({ entity }) => entity === 'area');
  const scope = boundariesChanged ? 'all' : 'staged';
  await analyseManyPlaces(session, staged.staged, { operation: operation.code, scope });
  const flags = await compareWithBoundaries(session, operation, scope);
  const corrects = touched.published.map(({ round }) => round.id);
  const found = { ...counts, corrects, records, flags, leftOut, redeclared, replaced: [] };
  if (changes.length === 0) {
    return { ...found, importId: null, seq: null };
  }
  if (!staged.isRehearsal) {
    checkCorrection(batch, touched);
  }
  const seq = await recordChanges(session, {
    operation: operation.code,
    importId,
    changes: [
      ...changes,
      ...correctionsOf(corrects),
      { entity: 'import', action: 'added', sensitivity: 'restricted', count: 1 },
    ],
  });
  await insertImport.run(session, {
    id: importId,
    operation: operation.code,
    file: batch.file,
    sha256: batch.sha256,
    format: batch.format,
    seq,
    ...counts,
    rejected: batch.read.rows.rejected,
    report: JSON.stringify(reportOf(batch)),
    origin: batch.origin ? JSON.stringify(batch.origin) : null,
    restsOn: JSON.stringify(earlier),
  });
  await recordRounds(session, { batch, touched }, { importId, seq });
  return { ...found, importId, seq };
};
