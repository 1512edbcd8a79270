import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '@waystation/contract';
import { watchedFetch } from './server-contact';

/** The server's API. One request a question, by GET, so that each answer has its own ETag. */
export const api = createTRPCClient<AppRouter>({
  links: [httpLink({ url: '/trpc', fetch: watchedFetch })],
});
