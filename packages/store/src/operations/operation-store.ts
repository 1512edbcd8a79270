import { isDeepStrictEqual } from 'node:util';
import { changeOperation, type OperationStore } from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine } from '../engine/engine';
import { addOperation } from './add-operation';
import { findOperation } from './find-operation';
import { listOperations } from './list-operations';
import { operationForUpdate } from './operation-for-update';
import { replaceOperation } from './replace-operation';

/** Operations kept in the database. */
export const operationStore = (engine: Engine): OperationStore => ({
  list: async () => (await listOperations.run(engine, null)).map(({ document }) => document),
  find: async (code) => (await findOperation.run(engine, { code }))[0]?.document ?? null,
  add: (operation) =>
    engine.transaction(async (session) => {
      const added = await addOperation.run(session, {
        code: operation.code,
        document: JSON.stringify(operation),
      });
      if (added.length === 0) {
        return 'exists';
      }
      await recordChanges(session, {
        operation: operation.code,
        importId: null,
        changes: [{ entity: 'operation', action: 'added', sensitivity: 'public', count: 1 }],
      });
      return 'added';
    }),
  change: (code, change) =>
    engine.transaction(async (session) => {
      const [stored] = await operationForUpdate.run(session, { code });
      if (stored === undefined) {
        return 'missing';
      }
      const operation = changeOperation(stored.document, change);
      if (isDeepStrictEqual(operation, stored.document)) {
        return 'unchanged';
      }
      await replaceOperation.run(session, { code, document: JSON.stringify(operation) });
      await recordChanges(session, {
        operation: code,
        importId: null,
        changes: [{ entity: 'operation', action: 'changed', sensitivity: 'public', count: 1 }],
      });
      return 'changed';
    }),
});
