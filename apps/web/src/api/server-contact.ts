import { createServerContact } from './create-server-contact';
import { trueClock } from './true-clock';

/** What this page knows of its server. */
export const serverContact = createServerContact({
  fetch: async (input, init) => {
    const response = await fetch(input, init);
    trueClock.hear(response);
    return response;
  },
  now: trueClock.now,
  deviceNow: () => new Date(),
});
