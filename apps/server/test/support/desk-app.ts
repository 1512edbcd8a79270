import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportDraft, NO_CHOICES } from '@waystation/domain';
import { expect } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { type AppParts, openApp } from '../../src/app/open-app';
import { openFileShelf } from '../../src/imports/desk/file-shelf';
import type { WaitingLine } from '../../src/imports/waiting-line';
import { aRequest, read, type TestApp } from './open-test-app';

/** Who sends files here. */
export const BY = 'Data desk';

const HEADER =
  'location_ssid,village_idp_settlement_name,latitude,longitude,Estimated # of IDP individuals (total)';

/** A site sheet with these rows. */
export const siteSheet = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

/** A desk over the store of the test, with a folder of its own; `partsOf` changes what it is opened with. */
export const openDeskApp = (
  opened: () => TestApp,
  operation: string,
  partsOf = (parts: AppParts): AppParts => parts,
) => {
  const root = mkdtempSync(join(tmpdir(), 'waystation-desk-'));
  const token = 'token-of-this-test';
  let app: App;
  let line: WaitingLine;
  let forgetOldFiles: () => Promise<void>;
  const start = async (): Promise<void> => {
    const parts = partsOf({ ...opened().parts, files: openFileShelf(root) });
    ({ app, line, forgetOldFiles } = await openApp(parts));
  };
  const forgetOld = (): Promise<void> => forgetOldFiles();
  const idle = (): Promise<void> => line.idle();
  const post = (procedure: string, input: object) =>
    app(
      aRequest(`/trpc/${procedure}`, {
        method: 'POST',
        token,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(procedure.startsWith('import') ? { operation, ...input } : input),
      }),
    );
  const ask = async (procedure: string, input: object = {}) => {
    const answer = await app(aRequest(read(procedure, { operation, ...input }), { token }));
    return (await answer.json()).result.data;
  };
  const upload = async (text: string, name = 'sites.csv'): Promise<string> => {
    const query = new URLSearchParams({ operation, name, by: BY });
    const sent = await app(
      aRequest(`/import/file?${query}`, { method: 'POST', token, body: text }),
    );
    return (await sent.json()).id;
  };
  const settled = async (id: string): Promise<ImportDraft> => {
    let draft: ImportDraft = await ask('import.get', { id });
    await expect
      .poll(
        async () => {
          draft = await ask('import.get', { id });
          return ['reading', 'applying'].includes(draft.state);
        },
        { timeout: 60_000 },
      )
      .toBe(false);
    return draft;
  };
  const importAs = (query: Readonly<Record<string, string>>, text: string) => {
    const said = new URLSearchParams({ operation, name: 'sites.csv', ...query });
    return app(aRequest(`/import?${said}`, { method: 'POST', token, body: text }));
  };
  const said = async (id: string, choices: object = {}): Promise<ImportDraft> => {
    await settled(id);
    await post('import.choose', {
      id,
      choices: { ...NO_CHOICES, asOf: '2021-09-30', ...choices },
    });
    return await settled(id);
  };
  return { root, start, idle, forgetOld, importAs, post, ask, upload, settled, said };
};
