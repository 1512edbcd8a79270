import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOwner, refusalOf, writeOwner } from './owner';

const folder = mkdtempSync(join(tmpdir(), 'waystation-owner-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OWNER = { pid: 4_310, since: '2026-03-01T06:00:00.000Z', url: 'http://localhost:4310' };

describe('owner file', () => {
  it('is read as it was written, and replaced as a whole', async () => {
    const file = join(folder, 'owner.json');
    await writeOwner(file, { ...OWNER, url: null });
    await writeOwner(file, OWNER);
    expect(await readOwner(file)).toEqual(OWNER);
  });

  it.each(['', '{"pid":1', '{"pid":"one"}'])('that holds %j names nobody', async (text) => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, text);
    expect(await readOwner(file)).toBeNull();
  });

  it.each([
    {
      owner: OWNER,
      sentence:
        /process 4310 since 2026-03-01T06:00:00.000Z, which serves http:\/\/localhost:4310\. Stop/,
    },
    {
      owner: { ...OWNER, url: null },
      sentence: /process 4310 since 2026-03-01T06:00:00.000Z\. Stop/,
    },
    { owner: null, sentence: /in use by another process/ },
  ])('makes the sentence $sentence', ({ owner, sentence }) => {
    expect(refusalOf('/data', owner)).toMatch(sentence);
  });
});
