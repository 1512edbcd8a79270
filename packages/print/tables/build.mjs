// Writes which letters the shipped fonts have and how wide they are; to be run when the fonts change.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 does not read TypeScript, so Vite compiles what measures on the way in.
const { module } = await runnerImport(
  fileURLToPath(new URL('./measure-fonts.ts', import.meta.url)),
);
const write = async (name, table) => {
  const target = new URL(`../src/map/labels/${name}.json`, import.meta.url);
  await writeFile(target, `${JSON.stringify(table, null, 2)}\n`);
};
await write('advance-widths', module.measureFonts());
await write('printed-letters', module.printedLetters());
