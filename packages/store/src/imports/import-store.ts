import { randomUUID } from 'node:crypto';
import type { Applied, ImportBatch, ImportStore } from '@waystation/domain';
import { createQueue } from '../engine/create-queue';
import type { Connection, Engine } from '../engine/engine';
import { StoreError } from '../engine/store-error';
import { findOperation } from '../operations/find-operation';
import { listImports } from './list-imports';
import { stageDataset } from './stage-dataset';
import { writeBatch } from './write-batch';

const apply = async (
  connection: Connection,
  batch: ImportBatch,
  dryRun: boolean,
): Promise<Applied> => {
  const [found] = await findOperation.run(connection, { code: batch.operation });
  if (found === undefined) {
    throw new StoreError('unknownOperation', `There is no operation "${batch.operation}".`);
  }
  const importId = randomUUID();
  const staged = await stageDataset(connection, { ...batch, importId });
  const work = { batch, operation: found.document, importId, staged };
  if (dryRun) {
    const applied = await connection.rehearse((session) => writeBatch(session, work));
    return { ...applied, importId: null, seq: null };
  }
  return await connection.transaction((session) => writeBatch(session, work));
};

/** Imports kept in the database; one at a time in this process, since they share temporary tables. */
export const importStore = (engine: Engine): ImportStore => {
  const queue = createQueue();
  return {
    apply: (batch, dryRun) =>
      queue.run(() => engine.connection((connection) => apply(connection, batch, dryRun))),
    list: (operation) => listImports.run(engine, { operation }),
  };
};
