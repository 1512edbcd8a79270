import type { ApplyAsked } from '@waystation/api';
import type { ImportDraft, ImportOrigin, Operation, OperationCode } from '@waystation/domain';
import { StoreError } from '@waystation/store';
import { describeError } from '../../log/describe-error';
import type { Log } from '../../log/log';
import { type ImportDeps, importWithFindings } from '../import-file';
import type { WaitingLine } from '../waiting-line';
import type { DraftStore } from './draft-store';
import type { FileShelf } from './file-shelf';
import { readDraft, reportOfDraft, requestOf } from './read-draft';

/** What a desk works with. */
export type ImportDeskDeps = ImportDeps & {
  readonly store: DraftStore;
  readonly files: FileShelf;
  readonly line: WaitingLine;
  readonly log: Log;
  readonly now: () => Date;
  /** Called once something was stored. */
  readonly stored: () => Promise<void>;
};

/** What the sender is told; what went wrong inside is for the log alone. */
const sentenceOfError = (error: unknown): string =>
  error instanceof StoreError ? error.message : 'Something went wrong. Nothing was stored.';

const BUSY = 'Other files are being imported. Read it again in a moment.';
const GONE = 'The file is not here any more: send it again.';

const originOf = (draft: ImportDraft, asked: ApplyAsked, isKept: boolean): ImportOrigin => ({
  by: asked.by,
  bytes: draft.bytes,
  choices: draft.choices,
  profile: asked.profile ?? draft.profile,
  skipsRejected: asked.skipsRejected,
  isKept,
});

const keepProfile = async (
  { store, now }: ImportDeskDeps,
  code: OperationCode,
  {
    draft: { findings, choices },
    asked,
  }: { readonly draft: ImportDraft; readonly asked: ApplyAsked },
): Promise<void> => {
  if (asked.profile !== null && findings !== null) {
    const columns = findings.inspection.columns.map(({ name }) => name);
    const at = now().toISOString();
    const profile = { name: asked.profile, columns, choices, by: asked.by, at };
    await store.imports.keepProfile(code, profile);
  }
};

/** Works on drafts in the background, one after the other, and keeps what came of each. */
export const createDraftWork = (deps: ImportDeskDeps) => {
  const { store, files, line, log } = deps;
  const atWork = new Map<string, ImportDraft['state']>();
  const keep = (code: OperationCode, draft: ImportDraft) => store.imports.keepDraft(code, draft);
  const isStored = async (code: OperationCode, id: string): Promise<boolean> =>
    (await store.imports.list(code)).some((record) => record.id === id);
  /**
   * Keeps a draft as it is from now on and begins with it; false: it is being worked on already. Nobody
   * waits for the work: whoever wants to know asks for the draft.
   */
  const start = async (
    code: OperationCode,
    draft: ImportDraft,
    work: () => Promise<ImportDraft>,
  ): Promise<boolean> => {
    if (atWork.has(draft.id)) {
      return false;
    }
    atWork.set(draft.id, draft.state);
    try {
      await keep(code, draft);
    } catch (error) {
      atWork.delete(draft.id);
      throw error;
    }
    const fail = (failure: string) => keep(code, { ...draft, state: 'failed', failure });
    const begun = line.enter(async () => {
      try {
        await keep(code, await work());
      } catch (error) {
        log({ level: 'warn', event: 'importFailed', error: describeError(error) });
        // What went wrong after everything was stored takes nothing back.
        await ((await isStored(code, draft.id))
          ? keep(code, { ...draft, state: 'applied' })
          : fail(sentenceOfError(error)));
      }
    });
    void (begun ?? fail(BUSY))
      .catch((error: unknown) =>
        log({ level: 'error', event: 'importLost', error: describeError(error) }),
      )
      .finally(() => atWork.delete(draft.id));
    return true;
  };
  const rehearse = async (operation: Operation, draft: ImportDraft): Promise<ImportDraft> => {
    const key = { operation: operation.code, id: draft.id };
    const bytes = await files.read(key);
    if (bytes === null) {
      return { ...draft, state: 'failed', failure: GONE };
    }
    const profiles = await store.imports.profiles(operation.code);
    const done = await readDraft(deps, { operation, draft, bytes, profiles });
    if (done.findings.inspection.mayBeKept) {
      await files.keep(key);
    }
    return { ...draft, ...done, state: 'ready', failure: null };
  };
  const read = (operation: Operation, draft: ImportDraft): Promise<boolean> =>
    start(operation.code, draft, () => rehearse(operation, draft));
  const apply = (operation: Operation, draft: ImportDraft, asked: ApplyAsked): Promise<boolean> => {
    const { code } = operation;
    const key = { operation: code, id: draft.id };
    return start(code, draft, async () => {
      const bytes = await files.read(key);
      if (bytes === null) {
        return { ...draft, state: 'failed', failure: GONE };
      }
      const imported = await importWithFindings(deps, operation, {
        bytes,
        request: requestOf(draft, operation, false),
        mapping: draft.choices.mapping ?? undefined,
        values: draft.choices.values,
        mostRejected: draft.findings?.report.rows.rejected,
        record: { id: draft.id, origin: originOf(draft, asked, files.isKept(key)) },
      });
      if (imported.applied === null) {
        // What was stored since has changed what the file means: it is to be checked once more.
        return await rehearse(operation, draft);
      }
      files.release(key);
      await deps.stored();
      await keepProfile(deps, code, { draft, asked });
      const findings = draft.findings && { ...draft.findings, ...reportOfDraft(imported.report) };
      return { ...draft, state: 'applied', findings };
    });
  };
  /** What is being done with a draft in this process; null: nothing. */
  const stateAtWork = (id: string): ImportDraft['state'] | null => atWork.get(id) ?? null;
  return { read, apply, isStored, stateAtWork };
};
