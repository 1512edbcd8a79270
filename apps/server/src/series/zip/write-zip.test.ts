import { describe, expect, it } from 'vitest';
import { readZip } from '../../../test/support/read-zip';
import { crc32 } from './crc-32';
import { writeZip } from './write-zip';

const FILES = [
  { name: 'SSD_areas_SS0101_a4.pdf', bytes: Buffer.from('one') },
  { name: 'قائمة.csv', bytes: Buffer.from('a,b\r\n1,2\r\n') },
  { name: 'empty.txt', bytes: Buffer.alloc(0) },
];

const zipped = async (): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  const files = async function* () {
    yield* FILES;
  };
  await writeZip(files(), new Date('2026-11-23T05:06:08Z'), async (bytes) => {
    pieces.push(bytes);
  });
  return Buffer.concat(pieces);
};

describe('an archive', () => {
  it('has the checksum that every program expects', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });

  it('is opened by another program, with names of any script', async () => {
    const read = await readZip(await zipped());
    expect([...read]).toEqual(FILES.map(({ name, bytes }) => [name, bytes]));
  });
});
