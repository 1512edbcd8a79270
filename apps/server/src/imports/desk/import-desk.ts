import { createHash, randomUUID } from 'node:crypto';
import { type ApplyAsked, failed, found, type ImportDesk, type Outcome } from '@waystation/api';
import {
  type ImportDraft,
  type ImportRefusal,
  NO_CHOICES,
  type Operation,
  type OperationCode,
} from '@waystation/domain';
import { createDraftWork, type ImportDeskDeps } from './draft-work';

const refused = (refusal: ImportRefusal): Outcome<never> =>
  failed({ code: 'importRefused', refusal });

/** Somebody else was quicker. */
const busy = (state: ImportDraft['state']): Outcome<never> => refused({ kind: 'notReady', state });

/** Why a draft cannot be applied; null: it can. */
const refusalOfApply = (
  { state, findings }: ImportDraft,
  { skipsRejected }: ApplyAsked,
): ImportRefusal | null => {
  if (state !== 'ready' || findings === null) {
    return { kind: 'notReady', state };
  }
  const { report } = findings;
  const isNew = report.records.some(({ added, changed }) => added + changed > 0);
  if (report.outcome === 'refused' || !isNew) {
    return { kind: 'nothingToStore' };
  }
  const rows = report.rows.rejected;
  return rows > 0 && !skipsRejected ? { kind: 'rowsRejected', rows } : null;
};

/** Finds drafts, and takes up again what a process that ended took along. */
const createDraftFinder = ({ store }: ImportDeskDeps, work: ReturnType<typeof createDraftWork>) => {
  const keep = async (code: OperationCode, draft: ImportDraft): Promise<ImportDraft> => {
    await store.imports.keepDraft(code, draft);
    return draft;
  };
  /** What was being read is read anew; what was being stored is whole or not there at all. */
  const resumed = async (operation: Operation, draft: ImportDraft): Promise<ImportDraft> => {
    if (draft.state === 'reading') {
      await work.read(operation, draft);
    }
    if (draft.state !== 'applying') {
      return draft;
    }
    const isStored = await work.isStored(operation.code, draft.id);
    return await keep(operation.code, { ...draft, state: isStored ? 'applied' : 'ready' });
  };
  const withOperation = async <Value>(
    code: OperationCode,
    use: (operation: Operation) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> => {
    const operation = await store.operations.find(code);
    return operation === null
      ? failed({ code: 'operationNotFound', operation: code })
      : await use(operation);
  };
  const withDraft = <Value>(
    code: OperationCode,
    id: string,
    use: (draft: ImportDraft, operation: Operation) => Promise<Outcome<Value>>,
  ): Promise<Outcome<Value>> =>
    withOperation(code, async (operation) => {
      // Work that ends while the draft is asked for has not left it behind.
      const before = work.stateAtWork(id);
      const draft = await store.imports.findDraft(code, id);
      if (draft === null) {
        return failed({ code: 'importNotFound', id });
      }
      const isLeft = before === null && work.stateAtWork(id) === null;
      return await use(isLeft ? await resumed(operation, draft) : draft, operation);
    });
  return { withOperation, withDraft };
};

const newDraft = (
  { name, bytes, by }: Parameters<ImportDesk['begin']>[1],
  now: Date,
): ImportDraft => ({
  id: randomUUID(),
  file: name,
  bytes: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  by,
  at: now.toISOString(),
  choices: NO_CHOICES,
  profile: null,
  state: 'reading',
  failure: null,
  findings: null,
});

/** Files that nobody stored by then are forgotten: what is held of them may be about persons. */
const KEPT_DAYS = 7;
const MS_PER_DAY = 86_400_000;

/** Forgets files on their way that were begun long ago; the file of a recorded import stays. */
const forgetOld = async (
  { store, files, now }: ImportDeskDeps,
  work: ReturnType<typeof createDraftWork>,
): Promise<void> => {
  const before = new Date(now().getTime() - KEPT_DAYS * MS_PER_DAY);
  const old = await store.imports.draftsBefore(before);
  for (const { operation, id, state } of old) {
    const isRecorded = state === 'applied' || (await work.isStored(operation, id));
    if (work.stateAtWork(id) !== null) {
      continue;
    }
    await store.imports.removeDraft(operation, id);
    if (!isRecorded) {
      await files.remove({ operation, id });
    }
  }
};

/** A desk that is tidied from time to time. */
export type TidyDesk = ImportDesk & {
  /** Forgets files that nobody stored within a week. */
  readonly forgetOld: () => Promise<void>;
};

/** Files on their way into operations: kept in the store, worked on by this process (decision 058). */
export const createImportDesk = (deps: ImportDeskDeps): TidyDesk => {
  const { store, files } = deps;
  const work = createDraftWork(deps);
  const { withOperation, withDraft } = createDraftFinder(deps, work);
  const list: ImportDesk['list'] = (code) =>
    withOperation(code, async () => {
      const [records, drafts] = [await store.imports.list(code), await store.imports.drafts(code)];
      return found({ records: [...records], drafts: [...drafts] });
    });
  return {
    list,
    forgetOld: () => forgetOld(deps, work),
    begin: (code, { name, bytes, by }) =>
      withOperation(code, async (operation) => {
        const draft = newDraft({ name, bytes, by }, deps.now());
        const key = { operation: code, id: draft.id };
        if (!files.hold(key, bytes)) {
          return failed({ code: 'importsBusy' });
        }
        try {
          await store.imports.addDraft(code, draft);
          await work.read(operation, draft);
        } catch (error) {
          files.release(key);
          throw error;
        }
        return found(draft);
      }),
    find: (code, id) => withDraft(code, id, async (draft) => found(draft)),
    choose: (code, id, choices) =>
      withDraft(code, id, async (draft, operation) => {
        if (draft.state !== 'ready' && draft.state !== 'failed') {
          return refused({ kind: 'notReady', state: draft.state });
        }
        if (!(await files.has({ operation: code, id }))) {
          return refused({ kind: 'fileGone' });
        }
        const reading = { ...draft, choices, state: 'reading' as const, failure: null };
        return (await work.read(operation, reading)) ? found(reading) : busy('reading');
      }),
    apply: (code, id, asked) =>
      withDraft(code, id, async (draft, operation) => {
        const refusal = refusalOfApply(draft, asked);
        if (refusal !== null) {
          return refused(refusal);
        }
        const applying = { ...draft, state: 'applying' as const };
        return (await work.apply(operation, applying, asked)) ? found(applying) : busy('applying');
      }),
    discard: (code, id) =>
      withDraft(code, id, async (draft) => {
        // It may have begun to be stored since it was asked for.
        const state = work.stateAtWork(id) ?? draft.state;
        if (state === 'applying' || state === 'applied') {
          return refused({ kind: 'notReady', state });
        }
        await store.imports.removeDraft(code, id);
        await files.remove({ operation: code, id });
        return found(null);
      }),
    undo: (code, id, undo) =>
      withOperation(code, async () => {
        const outcome = await store.imports.undo(code, id, undo);
        if (outcome === 'importNotFound') {
          return failed({ code: 'importNotFound', id });
        }
        if (outcome !== 'undone') {
          return refused(outcome);
        }
        await deps.stored();
        return await list(code);
      }),
  };
};
