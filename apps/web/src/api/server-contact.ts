import { createServerContact } from './create-server-contact';

/** What this page knows of its server. */
export const serverContact = createServerContact({
  fetch: (input, init) => fetch(input, init),
  now: () => new Date(),
});
