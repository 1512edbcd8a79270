import { createTRPCClient, type HTTPLinkOptions, httpLink } from '@trpc/client';
import type { AppRouter } from '@waystation/contract';

/**
 * A client of the API, with headers that each request carries. One request a question, by GET, so
 * that each answer has its own ETag.
 */
export const createClient = (
  fetch: NonNullable<HTTPLinkOptions<never>['fetch']>,
  headers: Readonly<Record<string, string>> = {},
) => createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc', fetch, headers })] });
