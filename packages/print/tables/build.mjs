// Writes how wide the letters of the shipped fonts are; to be run when the fonts change.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 does not read TypeScript, so Vite compiles what measures on the way in.
const { module } = await runnerImport(
  fileURLToPath(new URL('./measure-fonts.ts', import.meta.url)),
);
const target = new URL('../src/map/labels/advance-widths.json', import.meta.url);
await writeFile(target, `${JSON.stringify(module.measureFonts(), null, 2)}\n`);
