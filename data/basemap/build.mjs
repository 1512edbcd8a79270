import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 does not read TypeScript, so Vite compiles the build step on the way in.
const { module } = await runnerImport(fileURLToPath(new URL('./src/build.ts', import.meta.url)));
await module.build();
