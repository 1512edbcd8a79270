/** What is served beside the app, and is never the app itself; tried on paths with their queries. */
export const NOT_THE_APP: readonly RegExp[] = [
  /^\/(?:trpc|alerts|basemap|assets|flash-updates|import|maps|nearest|snapshot|text|livez|readyz|what-changed)(?:[/?]|$)/,
  // Files lie at the root; further down a dot stands in the code of a centre.
  /^\/[^/?]*\.[^/?]*(?:\?|$)/,
];

/**
 * The answer, if it is the server's own: a gateway that says that nobody is behind it gives none, and the
 * copy on the device is better (RFC 9110, 15.6.3 to 15.6.5).
 */
export const ofServer = (response: Response): Response => {
  if ([502, 503, 504].includes(response.status)) {
    throw new Error(`A gateway answered ${response.status} for the server.`);
  }
  return response;
};
