import type { Sink } from '../pdf/pdf-writer';
import { crc32 } from './crc-32';

/** One file of an archive. */
export type ZipFile = { readonly name: string; readonly bytes: Uint8Array };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Files are stored as they are: a PDF is compressed within. */
const VERSION = 20;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8 = 0x0800;
/** What fits the fields of a plain archive (APPNOTE 4.3.16); larger ones need another format. */
const MOST_BYTES = 0xffff_ffff;

/** A day and time as MS-DOS had them, in UTC: seconds in steps of two, years from 1980. */
const dosTime = (moment: Date): readonly [time: number, date: number] => [
  (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
  ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
];

type Field = readonly [value: number, bytes: 2 | 4];

const fields = (list: readonly Field[]): Buffer =>
  Buffer.concat(
    list.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** What the entry before a file and that in the list of all say alike. */
const described = (name: Buffer, bytes: Uint8Array, at: Date): readonly Field[] => {
  const [time, date] = dosTime(at);
  return [
    [VERSION, 2],
    [UTF8, 2],
    [0, 2],
    [time, 2],
    [date, 2],
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  ];
};

/** Writes an archive file by file; one is held at a time. Throws where it would be beyond 4 GB. */
export const writeZip = async (
  files: AsyncIterable<ZipFile>,
  createdAt: Date,
  sink: Sink,
): Promise<void> => {
  const list: Buffer[] = [];
  let at = 0;
  for await (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const own = described(name, file.bytes, createdAt);
    if (at + file.bytes.length > MOST_BYTES) {
      throw new Error('An archive of more than 4 GB cannot be opened everywhere.');
    }
    const before = Buffer.concat([fields([[LOCAL, 4], ...own]), name]);
    list.push(
      fields([[CENTRAL, 4], [VERSION, 2], ...own, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]),
      name,
    );
    await sink(before);
    await sink(file.bytes);
    at += before.length + file.bytes.length;
  }
  const entries = list.length / 2;
  const central = Buffer.concat(list);
  await sink(central);
  await sink(
    fields([
      [END, 4],
      [0, 2],
      [0, 2],
      [entries, 2],
      [entries, 2],
      [central.length, 4],
      [at, 4],
      [0, 2],
    ]),
  );
};
