import Pbf from 'pbf';
import { type OsmFile, RoadFileError } from './osm-file';
import { broken, unbroken } from './unbroken';

/** One block of a file, decompressed. */
export type OsmBlock = { readonly type: string; readonly bytes: Uint8Array };

type Blob = { raw: Uint8Array | null; rawSize: number; zlib: Uint8Array | null };

/** The format's own limits (wiki.openstreetmap.org/wiki/PBF_Format), so that a hostile file asks for no more. */
const MOST_HEADER_BYTES = 64 * 1024;
const MOST_BLOB_BYTES = 32 * 1024 * 1024;

const LENGTH_BYTES = 4;

const headerOf = (bytes: Uint8Array): { readonly type: string; readonly size: number } =>
  new Pbf(bytes).readFields(
    (tag, header, pbf) => {
      if (tag === 1) {
        header.type = pbf.readString();
      } else if (tag === 3) {
        header.size = pbf.readVarint();
      }
    },
    { type: '', size: -1 },
  );

const blobOf = (bytes: Uint8Array): Blob =>
  new Pbf(bytes).readFields<Blob>(
    (tag, blob, pbf) => {
      if (tag === 1) {
        blob.raw = pbf.readBytes();
      } else if (tag === 2) {
        blob.rawSize = pbf.readVarint();
      } else if (tag === 3) {
        blob.zlib = pbf.readBytes();
      }
    },
    { raw: null, rawSize: 0, zlib: null },
  );

const contentOf = ({ raw, rawSize, zlib }: Blob, { inflate }: OsmFile): Uint8Array => {
  if (raw !== null) {
    return raw;
  }
  if (zlib === null) {
    throw new RoadFileError(
      'The file is compressed with something other than zlib. Write it again with: osmium cat IN.osm.pbf -o OUT.osm.pbf',
    );
  }
  if (rawSize <= 0 || rawSize > MOST_BLOB_BYTES) {
    throw broken();
  }
  return inflate(zlib, rawSize);
};

const partOf = async (file: OsmFile, offset: number, length: number): Promise<Uint8Array> => {
  if (length < 0 || offset + length > file.size) {
    throw broken();
  }
  return file.read(offset, length);
};

/** The blocks of an OSM PBF file, one after another; one is in memory at a time. */
export async function* readBlocks(file: OsmFile): AsyncGenerator<OsmBlock> {
  let offset = 0;
  while (offset < file.size) {
    const length = await partOf(file, offset, LENGTH_BYTES);
    const headerBytes = new DataView(length.buffer, length.byteOffset).getUint32(0);
    if (headerBytes > MOST_HEADER_BYTES) {
      throw broken();
    }
    offset += LENGTH_BYTES;
    const header = await partOf(file, offset, headerBytes);
    const { type, size } = unbroken(() => headerOf(header));
    if (size > MOST_BLOB_BYTES) {
      throw broken();
    }
    offset += headerBytes;
    const packed = await partOf(file, offset, size);
    const blob = unbroken(() => blobOf(packed));
    offset += size;
    yield { type, bytes: contentOf(blob, file) };
  }
}
