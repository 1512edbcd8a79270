import { createServerContact } from './create-server-contact';
import { standing } from './standing';
import { trueClock } from './true-clock';

/** Asks the server, and hears what time it is there and where its operations stand. */
export const heardFetch = async (
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> => {
  const response = await fetch(input, init);
  trueClock.hear(response);
  standing.hear(response);
  return response;
};

/** What this page knows of its server. */
export const serverContact = createServerContact({
  fetch: heardFetch,
  now: trueClock.now,
  deviceNow: () => new Date(),
});
