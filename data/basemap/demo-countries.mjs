import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const entry = fileURLToPath(new URL('./src/demo/write-demo-countries.ts', import.meta.url));
const { module } = await runnerImport(entry);
await module.writeDemoCountries();
