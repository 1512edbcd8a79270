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
    if (work.isAtWork(draft.id)) {
      return draft;
    }
    if (draft.state === 'reading') {
      work.read(operation, draft);
    }
    if (draft.state !== 'applying') {
      return draft;
    }
    const records = await store.imports.list(operation.code);
    const isStored = records.some(({ id }) => id === draft.id);
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
      const draft = await store.imports.findDraft(code, id);
      return draft === null
        ? failed({ code: 'importNotFound', id })
        : await use(await resumed(operation, draft), operation);
    });
  return { keep, withOperation, withDraft };
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

/** Files on their way into operations: kept in the store, worked on by this process (decision 058). */
export const createImportDesk = (deps: ImportDeskDeps): ImportDesk => {
  const { store, files } = deps;
  const work = createDraftWork(deps);
  const { keep, withOperation, withDraft } = createDraftFinder(deps, work);
  const list: ImportDesk['list'] = (code) =>
    withOperation(code, async () => {
      const drafts = (await store.imports.drafts(code)).filter(({ state }) => state !== 'applied');
      const lines = drafts.map(({ findings: _unlisted, choices: _unsaid, ...line }) => line);
      return found({ records: [...(await store.imports.list(code))], drafts: lines });
    });
  return {
    list,
    begin: (code, { name, bytes, by }) =>
      withOperation(code, async (operation) => {
        const draft = newDraft({ name, bytes, by }, deps.now());
        if (!files.hold({ operation: code, id: draft.id }, bytes)) {
          return failed({ code: 'importsBusy' });
        }
        await keep(code, draft);
        work.read(operation, draft);
        return found(draft);
      }),
    find: (code, id) => withDraft(code, id, async (draft) => found(draft)),
    choose: (code, id, choices) =>
      withDraft(code, id, async (draft, operation) => {
        if (draft.state !== 'ready' && draft.state !== 'failed') {
          return refused({ kind: 'notReady', state: draft.state });
        }
        if ((await files.read({ operation: code, id })) === null) {
          return refused({ kind: 'fileGone' });
        }
        const reading = { ...draft, choices, state: 'reading' as const, failure: null };
        work.read(operation, await keep(code, reading));
        return found(reading);
      }),
    apply: (code, id, asked) =>
      withDraft(code, id, async (draft, operation) => {
        const refusal = refusalOfApply(draft, asked);
        if (refusal !== null) {
          return refused(refusal);
        }
        const applying = await keep(code, { ...draft, state: 'applying' });
        work.apply(operation, applying, asked);
        return found(applying);
      }),
    discard: (code, id) =>
      withDraft(code, id, async ({ state }) => {
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
