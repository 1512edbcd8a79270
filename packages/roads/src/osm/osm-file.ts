/** A file of roads cannot be read; the message says why and what to do, for whoever gave it. */
export class RoadFileError extends Error {}

/** Bytes of an OSM PBF file: read in parts, for an extract may be larger than memory. */
export type OsmFile = {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  /** Undoes zlib's compression, into so many bytes and no more. */
  readonly inflate: (bytes: Uint8Array, rawSize: number) => Uint8Array;
};
