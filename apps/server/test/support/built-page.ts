import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWebFiles, type WebFiles } from '../../src/web/web-files';

/** The one page of a web app, as small as a page can be that takes a picture. */
export const BUILT_PAGE =
  '<!doctype html><html lang="en"><head><title>Waystation</title></head><body><div id="app"></div></body></html>';

/** A web app that is this page and nothing else. */
export type BuiltPage = {
  readonly web: WebFiles | null;
  readonly remove: () => Promise<void>;
};

/** Writes the page where the server can read it from. */
export const openBuiltPage = async (): Promise<BuiltPage> => {
  const folder = await mkdtemp(join(tmpdir(), 'waystation-pages-'));
  await writeFile(join(folder, 'index.html'), BUILT_PAGE);
  return { web: await openWebFiles(folder), remove: () => rm(folder, { recursive: true }) };
};
