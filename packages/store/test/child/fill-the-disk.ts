import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, StoreError } from '../../src';
import { aBatch, anOperation, aSite, aSource } from '../builders';

const SITES = 500;
const { code } = anOperation('full');

/** Sites whose notes take up space: about 1 MB a file. */
const largeFile = (number: number) => ({
  sources: [aSource()],
  sites: Array.from({ length: SITES }, (_, index) =>
    aSite({
      id: `site:${number}-${index}`,
      notes: Array.from(
        { length: 400 },
        (_word, at) => ((number + 1) * (index + 3) * (at + 7)) % 999_983,
      ).join(' '),
    }),
  ),
});

/**
 * Opens a folder on a small disk, imports until an import is refused, tries once more, opens the
 * folder again, and prints as one line of JSON what was kept at each step.
 */
const fillTheDisk = async (dataDir: string, templateDir: string): Promise<void> => {
  cpSync(templateDir, join(dataDir, 'postgres'), { recursive: true });
  const store = await openStore({ dataDir }, { upkeepMs: 60_000 });
  await store.operations.add(anOperation('full'));
  let whole = 0;
  const importOne = async (): Promise<string> => {
    try {
      await store.imports.apply(aBatch(code, largeFile(whole)), false);
      whole += 1;
      return 'applied';
    } catch (error) {
      return error instanceof StoreError ? error.code : String(error);
    }
  };
  const kept = async () => ({
    whole,
    files: (await store.places.sites(code)).length / SITES,
    imports: (await store.imports.list(code)).length,
  });
  let refusal = await importOne();
  while (refusal === 'applied') {
    refusal = await importOne();
  }
  const afterRefusal = await kept();
  const oneMore = await importOne();
  const afterOneMore = await kept();
  await store.close();
  const reopened = await openStore({ dataDir });
  const sitesReopened = (await reopened.places.sites(code)).length;
  await reopened.close();
  process.stdout.write(
    `${JSON.stringify({ refusal, afterRefusal, oneMore, afterOneMore, filesReopened: sitesReopened / SITES })}\n`,
  );
};

const [, , dataDir = '', templateDir = ''] = process.argv;
await fillTheDisk(dataDir, templateDir);
