import { createServerContact } from './create-server-contact';
import { trueClock } from './true-clock';

/** Asks the server, and hears what time it is there. */
export const heardFetch = async (
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> => {
  const response = await fetch(input, init);
  trueClock.hear(response);
  return response;
};

/** What this page knows of its server. */
export const serverContact = createServerContact({
  fetch: heardFetch,
  now: trueClock.now,
  deviceNow: () => new Date(),
});
