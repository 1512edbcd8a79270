import { type KeepingRule, keepingFetch } from '../offline/locked/keeping-fetch';
import { lockedCopies } from '../offline/locked/locked-copies';
import { createClient } from './create-client';
import { heardFetch, serverContact } from './server-contact';

/**
 * The server's API as the holder of the operator token sees it; the token travels in a header only.
 * With a rule, what is read of its operation is kept on the device, locked with the token.
 */
export const operatorApi = (token: string, rule: KeepingRule | null = null) =>
  createClient(
    rule === null
      ? serverContact.watchedFetch
      : serverContact.watch(
          keepingFetch({ ...rule, fetch: heardFetch, copies: lockedCopies, token }),
        ),
    { authorization: `Bearer ${token}` },
  );

/** The API of {@link operatorApi}. */
export type OperatorApi = ReturnType<typeof operatorApi>;
