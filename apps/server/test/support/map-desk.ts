import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import { type AppParts, openApp } from '../../src/app/open-app';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { aRequest, type TestApp } from './open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** The operation whose maps are registered in tests. */
export const OPERATION = 'libya-2011';

/** Somebody who works with the register over HTTP, and readers of it. */
export const openMapDesk = async (
  { parts, token }: TestApp,
  beside: Pick<AppParts, 'logos' | 'basemap'> = {},
) => {
  const basemap = await openBasemap(BASEMAP);
  const { app } = await openApp({ ...parts, basemap, snapshots: makeSnapshot, ...beside });
  const write = (procedure: 'draft' | 'advance', input: object): Promise<Response> =>
    app(
      aRequest(`/trpc/register.${procedure}`, {
        method: 'POST',
        token,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operation: OPERATION, by: 'Map desk', ...input }),
      }),
    );
  const advance = (
    key: { readonly number: string; readonly version: number },
    to: string,
    note: string | null = null,
  ) => write('advance', { ...key, to, note });
  const get = (path: string, asked: Parameters<typeof aRequest>[1] = {}): Promise<Response> =>
    app(aRequest(path, asked));
  return {
    app,
    token,
    get,
    advance,
    draft: (input: object = {}) =>
      write('draft', { view: 'asOf=2011-08-17', sheet: 'paper=a4&lang=en', ...input }),
    /** Drafts the next version of a map with what is said anew of it, and nothing else. */
    draftNext: (number: string, said: object = {}) => write('draft', { number, ...said }),
    publish: async (key: { readonly number: string; readonly version: number }) => {
      await advance(key, 'reviewed');
      await advance(key, 'cleared');
      return await advance(key, 'published');
    },
    /** What whoever holds the token is given. */
    bytesOf: async (path: string): Promise<Buffer> =>
      Buffer.from(await (await get(path, { token })).arrayBuffer()),
    factsOf: async (path: string) => await (await get(`${path}.json`, { token })).json(),
  };
};

/** One desk of {@link openMapDesk}. */
export type MapDesk = Awaited<ReturnType<typeof openMapDesk>>;

/** Where the files of a version of a map are, without their endings. */
export const filesOf = (number: string, version: number): string =>
  `/maps/${OPERATION}/${number}/${version}`;
