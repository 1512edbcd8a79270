import { openStore } from '@waystation/store';
import type { App } from '../../src/app/app-deps';
import { type AppParts, openApp } from '../../src/app/open-app';
import { readHere } from '../../src/imports/file-reading';
import type { LogEntry } from '../../src/log/log';
import { readDemo } from '../../src/start/demo-manifest';
import { loadDemo } from '../../src/start/load-demo';
import { DEMO_DATA } from './shared-data';

/** An app over a store with the demonstration in it, and what it logged. */
export type TestApp = {
  readonly app: App;
  readonly token: string;
  readonly parts: AppParts;
  readonly logged: readonly LogEntry[];
  readonly close: () => Promise<void>;
};

/** Opens an app in this process; no port is listened on. */
export const openTestApp = async (dataDir: string): Promise<TestApp> => {
  const store = await openStore({ dataDir });
  await loadDemo(store, await readDemo(DEMO_DATA));
  const logged: LogEntry[] = [];
  const parts: AppParts = {
    store,
    operatorToken: 'token-of-this-test',
    readFile: readHere,
    buildId: 'test',
    log: (entry) => logged.push(entry),
  };
  const { app } = await openApp(parts);
  return { app, token: parts.operatorToken, parts, logged, close: store.close };
};

/** A request to the app, as a browser or program would send it. */
export const aRequest = (
  path: string,
  { token, ...init }: RequestInit & { readonly token?: string } = {},
): Request => {
  const headers = new Headers(init.headers);
  if (token !== undefined) {
    headers.set('authorization', `Bearer ${token}`);
  }
  return new Request(`http://localhost:4310${path}`, { ...init, headers });
};

/** The address of a read of the API. */
export const read = (procedure: string, input: object): string =>
  `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
