import type {
  ImportChoices,
  ImportDraft,
  ImportList,
  ImportUndo,
  OperationCode,
} from '@waystation/domain';
import { failed, type Outcome } from '../outcome/outcome';

/** What somebody decides when an import is applied. */
export type ApplyAsked = {
  readonly by: string;
  /** Rows that cannot be read are left out; without it one of them keeps all others out. */
  readonly skipsRejected: boolean;
  /** Keeps the choices under this name, for files with the same columns. */
  readonly profile: string | null;
};

/** Takes files from their upload to what they change: whoever runs the server decides where. */
export type ImportDesk = {
  readonly list: (operation: OperationCode) => Promise<Outcome<ImportList>>;
  /** Begins with a file; it is read in the background. */
  readonly begin: (
    operation: OperationCode,
    file: { readonly name: string; readonly bytes: Uint8Array; readonly by: string },
  ) => Promise<Outcome<ImportDraft>>;
  readonly find: (operation: OperationCode, id: string) => Promise<Outcome<ImportDraft>>;
  /** Has the file read anew, as said. */
  readonly choose: (
    operation: OperationCode,
    id: string,
    choices: ImportChoices,
  ) => Promise<Outcome<ImportDraft>>;
  /** Stores it in one transaction, in the background. */
  readonly apply: (
    operation: OperationCode,
    id: string,
    asked: ApplyAsked,
  ) => Promise<Outcome<ImportDraft>>;
  readonly discard: (operation: OperationCode, id: string) => Promise<Outcome<null>>;
  readonly undo: (
    operation: OperationCode,
    id: string,
    undo: ImportUndo,
  ) => Promise<Outcome<ImportList>>;
};

const refuses = async (): Promise<Outcome<never>> => failed({ code: 'noDesk' });

/** A server that takes no files. */
export const noDesk: ImportDesk = {
  list: refuses,
  begin: refuses,
  find: refuses,
  choose: refuses,
  apply: refuses,
  discard: refuses,
  undo: refuses,
};
