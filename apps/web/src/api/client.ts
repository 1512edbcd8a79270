import { createClient } from './create-client';
import { serverContact } from './server-contact';

/** The server's API. */
export const api = createClient(serverContact.watchedFetch);
