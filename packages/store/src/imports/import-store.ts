import { randomUUID } from 'node:crypto';
import type { Applied, ImportBatch, ImportStore } from '@waystation/domain';
import { createQueue } from '../engine/create-queue';
import type { Connection, Engine } from '../engine/engine';
import { StoreError } from '../engine/store-error';
import { findOperation } from '../operations/find-operation';
import { addDraft } from './drafts/add-draft';
import { draftsBefore } from './drafts/drafts-before';
import { findDraft } from './drafts/find-draft';
import { keepDraft } from './drafts/keep-draft';
import { keepProfile } from './drafts/keep-profile';
import { listDrafts } from './drafts/list-drafts';
import { listProfiles } from './drafts/list-profiles';
import { removeDraft } from './drafts/remove-draft';
import { figuresReplaced } from './figures-replaced';
import { listImports } from './list-imports';
import { stageDataset } from './stage-dataset';
import { UndoRefused, undoImport } from './undo-import';
import { writeBatch } from './write-batch';

/** So many replaced figures are listed; the counts are exact. */
const MOST_REPLACED_LISTED = 200;

const apply = async (
  connection: Connection,
  batch: ImportBatch,
  dryRun: boolean,
): Promise<Applied> => {
  const [found] = await findOperation.run(connection, { code: batch.operation });
  if (found === undefined) {
    throw new StoreError('unknownOperation', `There is no operation "${batch.operation}".`);
  }
  const importId = batch.id ?? randomUUID();
  const staged = await stageDataset(connection, { ...batch, importId });
  const work = { batch, operation: found.document, importId, staged, isRehearsal: dryRun };
  if (dryRun) {
    return await connection.rehearse(async (session) => {
      const limit = MOST_REPLACED_LISTED;
      const replaced = await figuresReplaced.run(session, { operation: batch.operation, limit });
      const applied = await writeBatch(session, work);
      return { ...applied, replaced, importId: null, seq: null };
    });
  }
  return await connection.transaction((session) => writeBatch(session, work));
};

const undo = async (
  engine: Engine,
  operation: Parameters<ImportStore['undo']>[0],
  taken: { readonly id: string; readonly undo: Parameters<ImportStore['undo']>[2] },
): ReturnType<ImportStore['undo']> => {
  try {
    return await engine.transaction(async (session) => {
      const [found] = await findOperation.run(session, { code: operation });
      return found === undefined
        ? 'importNotFound'
        : await undoImport(session, found.document, taken);
    });
  } catch (error) {
    if (error instanceof UndoRefused) {
      return error.refusal;
    }
    throw error;
  }
};

/** Imports kept in the database; one at a time in this process, since they share temporary tables. */
export const importStore = (engine: Engine): ImportStore => {
  const queue = createQueue();
  return {
    apply: (batch, dryRun) =>
      queue.run(() => engine.connection((connection) => apply(connection, batch, dryRun))),
    list: (operation) => listImports.run(engine, { operation }),
    undo: (operation, id, how) => queue.run(() => undo(engine, operation, { id, undo: how })),
    drafts: async (operation) =>
      (await listDrafts.run(engine, { operation })).map(({ document }) => document),
    findDraft: async (operation, id) =>
      (await findDraft.run(engine, { operation, id }))[0]?.document ?? null,
    addDraft: async (operation, draft) => {
      await addDraft.run(engine, { operation, id: draft.id, document: JSON.stringify(draft) });
    },
    keepDraft: async (operation, draft) => {
      await keepDraft.run(engine, { operation, id: draft.id, document: JSON.stringify(draft) });
    },
    draftsBefore: (moment) => draftsBefore.run(engine, { moment: moment.toISOString() }),
    removeDraft: async (operation, id) => {
      await removeDraft.run(engine, { operation, id });
    },
    profiles: async (operation) =>
      (await listProfiles.run(engine, { operation })).map(({ document }) => document),
    keepProfile: async (operation, profile) => {
      const document = JSON.stringify(profile);
      await keepProfile.run(engine, { operation, name: profile.name, document });
    },
  };
};
