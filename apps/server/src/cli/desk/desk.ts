import type { TRPCClient } from '@trpc/client';
import type { AppRouter } from '@waystation/api';
import type { ImportReport } from '@waystation/domain';

/** One file to import with what is said about it. */
export type FileToImport = {
  readonly bytes: Uint8Array;
  readonly query: Readonly<Record<string, string>>;
};

/** Where commands are carried out: a running server, or a store opened for this command. */
export type Desk = {
  /** For people: which of the two it is. */
  readonly where: string;
  readonly api: TRPCClient<AppRouter>;
  readonly importFile: (file: FileToImport) => Promise<ImportReport>;
  readonly imports: (operation: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};
