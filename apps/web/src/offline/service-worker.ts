import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly, StaleWhileRevalidate } from 'workbox-strategies';
import { asKept } from './kept-answer';
import { mayKeep } from './may-keep';
import { NOT_THE_APP, ofServer } from './routes';

declare const __KEPT_FILES__: PrecacheEntry[];

/** On a line that gives nothing for so long the copy is the better answer. */
const PATIENCE_SECONDS = 10;

/** Figures of some operations on some days; the oldest are forgotten first. */
const MOST_ANSWERS = 120;

/** The base map of some operations down to their towns, and of where a reader went. */
const MOST_TILES = 600;

const MOST_PARTS = 40;

/** Some twelve answers an operation, of some operations. */
const MOST_OF_OPERATIONS = 60;

/** By number, not by age: a device's clock that was set forward would take everything, without a network. */
const forgetting = (maxEntries: number): WorkboxPlugin => {
  const { cachedResponseWillBeUsed, cacheDidUpdate } = new ExpirationPlugin({ maxEntries });
  return {
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
    ...(cacheDidUpdate && { cacheDidUpdate }),
  };
};

const serverOnly: WorkboxPlugin = { fetchDidSucceed: async ({ response }) => ofServer(response) };

/** The server's answer, else the copy, however old: the page says from when it is. */
const answers = (cacheName: string, maxEntries: number): NetworkFirst =>
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    // What an answer varies by is how it is packed, which is undone before it is kept.
    matchOptions: { ignoreVary: true },
    plugins: [
      serverOnly,
      forgetting(maxEntries),
      {
        cachedResponseWillBeUsed: async ({ cachedResponse: copy }) => (copy ? asKept(copy) : null),
      },
    ],
  });

const tiles = new StaleWhileRevalidate({
  cacheName: 'tiles',
  matchOptions: { ignoreVary: true },
  plugins: [
    forgetting(MOST_TILES),
    // A tile of nothing but sea is an answer, too, without a content.
    { cacheWillUpdate: async ({ response }) => (response.ok ? response : null) },
  ],
});

/** Files with their content in their name that were not kept from the start. */
const parts = new CacheFirst({
  cacheName: 'parts',
  matchOptions: { ignoreVary: true },
  plugins: [forgetting(MOST_PARTS)],
});

const server = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [serverOnly],
});

// The page `/` is the server's, too: it may carry a picture of the moment, which is never kept.
precacheAndRoute(__KEPT_FILES__, { directoryIndex: '', cleanURLs: false });
cleanupOutdatedCaches();

const app = createHandlerBoundToURL('/index.html');
const openPage: typeof app = async (options) => {
  try {
    return await server.handle(options);
  } catch {
    return app(options);
  }
};

registerRoute(new NavigationRoute(openPage, { denylist: [...NOT_THE_APP] }));
registerRoute(
  ({ request }) => mayKeep(request) === 'operation',
  answers('operations', MOST_OF_OPERATIONS),
);
registerRoute(({ request }) => mayKeep(request) === 'figures', answers('answers', MOST_ANSWERS));
registerRoute(({ url }) => url.pathname.startsWith('/basemap/'), tiles);
registerRoute(({ url }) => url.pathname.startsWith('/assets/'), parts);
clientsClaim();
