import { openStore, StoreError } from '../../src';

/** Opens the folder given and prints, as one line of JSON, what came of it and how long it took. */
const openAndSay = async (dataDir: string): Promise<void> => {
  const startedAt = performance.now();
  try {
    const store = await openStore({ dataDir });
    await store.close();
    process.stdout.write(`${JSON.stringify({ outcome: 'opened' })}\n`);
  } catch (error) {
    const ms = performance.now() - startedAt;
    const code = error instanceof StoreError ? error.code : 'surprise';
    process.stdout.write(`${JSON.stringify({ outcome: code, message: String(error), ms })}\n`);
  }
};

await openAndSay(process.argv[2] ?? '');
