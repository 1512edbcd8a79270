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
  /** A printed map with what is known of it. */
  readonly snapshot: (
    operation: string,
    query: Readonly<Record<string, string>>,
  ) => Promise<unknown>;
  /** A file that the server gives out, for example of a registered map. */
  readonly file: (path: string) => Promise<Uint8Array>;
  /** Begins, asks after or stops a series of printed maps; the path is what stands behind /atlas/. */
  readonly atlas: (method: 'GET' | 'POST' | 'DELETE', path: string) => Promise<unknown>;
  /** What was made of a series, piece by piece. */
  readonly atlasFile: (path: string) => Promise<ReadableStream<Uint8Array>>;
  readonly close: () => Promise<void>;
};
