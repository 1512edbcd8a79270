import { open } from 'node:fs/promises';

/** So much of a file is held at a time: a series can be larger than the memory. */
const PIECE_BYTES = 1024 * 1024;

/** A file piece by piece; null: it is not there. */
export const fileStream = async (path: string): Promise<ReadableStream<Uint8Array> | null> => {
  const file = await open(path).catch(() => null);
  return file === null
    ? null
    : new ReadableStream({
        pull: async (controller) => {
          const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE_BYTES));
          if (bytesRead === 0) {
            await file.close();
            controller.close();
          } else {
            controller.enqueue(buffer.subarray(0, bytesRead));
          }
        },
        cancel: () => file.close(),
      });
};
