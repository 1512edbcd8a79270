import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const entry = fileURLToPath(new URL('./src/countries/write-country-points.ts', import.meta.url));
const { module } = await runnerImport(entry);
await module.writeCountryPoints();
