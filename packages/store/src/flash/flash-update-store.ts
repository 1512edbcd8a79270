import type {
  FlashKey,
  FlashOutcome,
  FlashUpdate,
  FlashUpdateStore,
  FlashWithdrawal,
  NewFlash,
  OperationCode,
} from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { fingerprintOf } from '../imports/fingerprint';
import { insertFlashUpdate } from './insert-flash-update';
import { insertFlashWithdrawal } from './insert-flash-withdrawal';
import { listFlashUpdates } from './list-flash-updates';
import { lockFlashUpdates } from './lock-flash-updates';

/**
 * What its writer said: when it was published, and what was read beside it then, may be others when it is
 * sent again after a lost answer.
 */
const contentOf = ({ id, said, changed, by }: NewFlash): string =>
  fingerprintOf({ id, said, changed, by });

const note = (
  session: Session,
  operation: OperationCode,
  { action, update }: { readonly action: 'added' | 'changed'; readonly update: NewFlash },
): Promise<unknown> => {
  const { sensitivity } = update.said;
  return recordChanges(session, {
    operation,
    importId: null,
    changes: [{ entity: 'flashUpdate', action, count: 1, sensitivity }],
  });
};

type After = { readonly event: number | null; readonly seen: number };

const publish = async (
  session: Session,
  operation: OperationCode,
  { update, after }: { readonly update: NewFlash; readonly after: After },
): Promise<FlashOutcome> => {
  await lockFlashUpdates.run(session, { operation });
  const rows = await listFlashUpdates.run(session, { operation });
  const content = contentOf(update);
  const before = rows.find((row) => row.update.id === update.id);
  if (before !== undefined) {
    const { event, version } = before.update;
    return before.content === content
      ? { kind: 'published', key: { event, version } }
      : { kind: 'idTaken' };
  }
  const own = rows.filter((row) => row.update.event === after.event);
  if (after.event !== null && own.length === 0) {
    return { kind: 'eventNotFound' };
  }
  if (own.length > after.seen) {
    return { kind: 'overtaken' };
  }
  const newest = rows.reduce((most, row) => Math.max(most, row.update.event), 0);
  const key: FlashKey = { event: after.event ?? newest + 1, version: own.length + 1 };
  const published: FlashUpdate = { ...update, ...key };
  const document = JSON.stringify(published);
  await insertFlashUpdate.run(session, { operation, ...key, id: update.id, document, content });
  await note(session, operation, { action: 'added', update });
  return { kind: 'published', key };
};

const withdraw = async (
  session: Session,
  operation: OperationCode,
  { key, withdrawal }: { readonly key: FlashKey; readonly withdrawal: FlashWithdrawal },
): ReturnType<FlashUpdateStore['withdraw']> => {
  await lockFlashUpdates.run(session, { operation });
  const { event, version } = key;
  const own = (await listFlashUpdates.run(session, { operation })).find(
    ({ update }) => update.event === event && update.version === version,
  );
  if (own === undefined) {
    return 'notFound';
  }
  if (own.withdrawn !== null) {
    return 'alreadyWithdrawn';
  }
  const document = JSON.stringify(withdrawal);
  await insertFlashWithdrawal.run(session, { operation, event, version, document });
  await note(session, operation, { action: 'changed', update: own.update });
  return 'withdrawn';
};

/** Flash updates kept in the database. */
export const flashUpdateStore = (engine: Engine): FlashUpdateStore => ({
  list: async (operation) =>
    (await listFlashUpdates.run(engine, { operation })).map(({ update, withdrawn }) => ({
      update,
      withdrawn,
    })),
  publish: (operation, update, after) =>
    engine.transaction((session) => publish(session, operation, { update, after })),
  withdraw: (operation, key, withdrawal) =>
    engine.transaction((session) => withdraw(session, operation, { key, withdrawal })),
});
