import type { ImportRefusal, ImportUndo, Operation } from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Session } from '../engine/engine';
import { compareWithBoundaries } from './compare-with-boundaries';
import { danglingReferences } from './dangling-references';
import { findImport } from './find-import';
import { forgetRevisions } from './forget-revisions';
import { importsAfter } from './imports-after';
import { insertUndo } from './insert-undo';
import { lockOperation } from './lock-operation';
import { putBack, type TakenBack } from './put-back';
import { roundsTouched } from './rounds-touched';
import type { StagedTable } from './staged-table';
import { STAGED_TABLES } from './staged-tables';
import { takeAway } from './take-away';

/** Thrown inside the transaction, so that nothing of a refused undo stays. */
export class UndoRefused extends Error {
  readonly refusal: ImportRefusal;

  constructor(refusal: ImportRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

type Undone = { readonly table: StagedTable; readonly rows: readonly TakenBack[] };

/** Sources are described by many files: while another import stands, what is known of them stays. */
const tablesToUndo = (isLast: boolean): readonly StagedTable[] =>
  isLast ? STAGED_TABLES : STAGED_TABLES.filter(({ table }) => table !== 'source');

const changesOf = (undone: readonly Undone[], action: 'changed' | 'removed') =>
  undone
    .filter(({ table }) => table.feed.isSilent !== true)
    .flatMap(({ table, rows }) =>
      rows.map((row) => ({
        ...row,
        action: table.feed.alwaysChanged === true ? ('changed' as const) : action,
      })),
    );

/**
 * Takes back an import inside the caller's transaction: what it replaced is put back whole, what it
 * added is taken away. Throws {@link UndoRefused} where something else rests on it.
 */
export const undoImport = async (
  session: Session,
  { code: operation, ...rest }: Operation,
  { id: importId, undo }: { readonly id: string; readonly undo: ImportUndo },
): Promise<'undone' | 'importNotFound'> => {
  await lockOperation.run(session, { operation });
  const [found] = await findImport.run(session, { operation, id: importId });
  if (found === undefined) {
    return 'importNotFound';
  }
  if (found.isUndone) {
    throw new UndoRefused({ kind: 'alreadyUndone' });
  }
  const after = await importsAfter.run(session, { operation, id: importId, seq: found.seq });
  const later = after.find(({ rests }) => rests);
  if (later !== undefined) {
    throw new UndoRefused({ kind: 'laterImport', file: later.file, at: later.at });
  }
  const { published } = await roundsTouched(session, { operation }, importId);
  if (published.length > 0) {
    const rounds = published.map(({ round }) => round.id);
    throw new UndoRefused({ kind: 'roundPublished', rounds });
  }
  const tables = tablesToUndo(after.length === 0);
  const restored: Undone[] = [];
  for (const table of tables) {
    restored.push({ table, rows: await putBack(table).run(session, { operation, importId }) });
  }
  const gone: Undone[] = [];
  for (const table of tables.toReversed()) {
    gone.push({ table, rows: await takeAway(table).run(session, { operation, importId }) });
  }
  await forgetRevisions.run(session, { operation, importId });
  const dangling = await danglingReferences.run(session, { operation });
  if (dangling.length > 0) {
    throw new UndoRefused({ kind: 'inUse', names: dangling.map(({ id }) => id) });
  }
  await compareWithBoundaries(session, { code: operation, ...rest }, 'all');
  const seq = await recordChanges(session, {
    operation,
    importId,
    changes: [
      ...changesOf(restored, 'changed'),
      ...changesOf(gone, 'removed'),
      { entity: 'import', action: 'removed', sensitivity: 'restricted', count: 1 },
    ],
  });
  await insertUndo.run(session, { importId, document: JSON.stringify(undo), seq });
  return 'undone';
};
