import type { ApplyAsked } from '@waystation/api';
import type { ImportDraft, ImportOrigin, Operation, OperationCode } from '@waystation/domain';
import { StoreError } from '@waystation/store';
import { describeError } from '../../log/describe-error';
import type { Log } from '../../log/log';
import { type ImportDeps, importWithFindings } from '../import-file';
import type { WaitingLine } from '../waiting-line';
import type { DraftStore } from './draft-store';
import type { FileShelf } from './file-shelf';
import { readDraft, requestOf } from './read-draft';

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
  skipsRejected: asked.skipsRejected && (draft.findings?.report.rows.rejected ?? 0) > 0,
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
  const atWork = new Set<string>();
  const keep = (code: OperationCode, draft: ImportDraft) => store.imports.keepDraft(code, draft);
  /** Nobody waits for it: whoever wants to know asks for the draft. */
  const start = (
    code: OperationCode,
    draft: ImportDraft,
    work: () => Promise<ImportDraft>,
  ): void => {
    const fail = (failure: string) => keep(code, { ...draft, state: 'failed', failure });
    const begun = line.enter(async () => {
      try {
        await keep(code, await work());
      } catch (error) {
        log({ level: 'warn', event: 'importFailed', error: describeError(error) });
        await fail(sentenceOfError(error));
      }
    });
    atWork.add(draft.id);
    void (begun ?? fail(BUSY))
      .catch((error: unknown) =>
        log({ level: 'error', event: 'importLost', error: describeError(error) }),
      )
      .finally(() => atWork.delete(draft.id));
  };
  const read = (operation: Operation, draft: ImportDraft): void => {
    const { code } = operation;
    const key = { operation: code, id: draft.id };
    start(code, draft, async () => {
      const bytes = await files.read(key);
      if (bytes === null) {
        return { ...draft, state: 'failed', failure: GONE };
      }
      const profiles = await store.imports.profiles(code);
      const done = await readDraft(deps, { operation, draft, bytes, profiles });
      if (done.findings.inspection.mayBeKept) {
        await files.keep(key);
      }
      return { ...draft, ...done, state: 'ready', failure: null };
    });
  };
  const apply = (operation: Operation, draft: ImportDraft, asked: ApplyAsked): void => {
    const { code } = operation;
    const key = { operation: code, id: draft.id };
    start(code, draft, async () => {
      const bytes = await files.read(key);
      if (bytes === null) {
        return { ...draft, state: 'failed', failure: GONE };
      }
      const { report } = await importWithFindings(deps, operation, {
        bytes,
        request: requestOf(draft, operation, false),
        mapping: draft.choices.mapping ?? undefined,
        record: { id: draft.id, origin: originOf(draft, asked, files.isKept(key)) },
      });
      files.release(key);
      await deps.stored();
      await keepProfile(deps, code, { draft, asked });
      const findings = draft.findings && { ...draft.findings, report };
      return { ...draft, state: 'applied', findings };
    });
  };
  return { read, apply, isAtWork: (id: string) => atWork.has(id) };
};
