import { createClient } from './create-client';
import { serverContact } from './server-contact';

/** The server's API as the holder of the operator token sees it; the token travels in a header only. */
export const operatorApi = (token: string) =>
  createClient(serverContact.watchedFetch, { authorization: `Bearer ${token}` });

/** The API of {@link operatorApi}. */
export type OperatorApi = ReturnType<typeof operatorApi>;
