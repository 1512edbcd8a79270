import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const entry = fileURLToPath(new URL('./src/places/write-area-names.ts', import.meta.url));
const { module } = await runnerImport(entry);
await module.writeAreaNames();
