import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;

/** Midnight of the first day that the format knows, 1 January 1980: the same parts give the same bytes. */
const FIRST_DAY = 0x0021_0000;

/** One file of an archive. */
export type Part = { readonly name: string; readonly content: string | Uint8Array };

const fields = (...values: readonly (readonly [number, 2 | 4])[]): Buffer =>
  Buffer.concat(
    values.map(([value, size]) => {
      const buffer = Buffer.alloc(size);
      buffer.writeUIntLE(value, 0, size);
      return buffer;
    }),
  );

/** The bytes of a zip archive with the given parts, deflated. */
export const writeArchive = (parts: readonly Part[]): Uint8Array => {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content);
    const deflated = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const common = [
      [20, 2],
      [0x800, 2],
      [DEFLATE, 2],
      [FIRST_DAY, 4],
      [crc32(bytes), 4],
      [deflated.length, 4],
      [bytes.length, 4],
      [path.length, 2],
      [0, 2],
    ] as const;
    const header = Buffer.concat([fields([LOCAL_HEADER, 4], ...common), path, deflated]);
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const;
    central.push(fields([CENTRAL_HEADER, 4], [20, 2], ...common, ...rest), path);
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = fields(
    [END, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...local, directory, end]);
};
