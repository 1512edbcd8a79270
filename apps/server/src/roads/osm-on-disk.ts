import { open } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { type OsmFile, RoadFileError } from '@waystation/roads';

/** A file on disk as the builder reads it; the caller closes it. */
export const openOsmFile = async (
  path: string,
): Promise<OsmFile & { readonly close: () => Promise<void> }> => {
  const file = await open(path);
  const { size } = await file.stat();
  try {
    // A folder can be opened; that it is one shows when it is read.
    await file.read(new Uint8Array(1), 0, 1, 0);
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    },
    inflate: (bytes, rawSize) => {
      try {
        return inflateSync(bytes, { maxOutputLength: rawSize });
      } catch {
        throw new RoadFileError(
          'A part of the file cannot be unpacked. Download the extract again.',
        );
      }
    },
    close: () => file.close(),
  };
};
