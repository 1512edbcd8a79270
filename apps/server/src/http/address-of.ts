/**
 * The address that a request is counted under: the connection's, or behind a trusted proxy the last
 * one that the proxy wrote. What a client writes there itself is never believed.
 */
export const addressOf = (headers: Headers, connection: string, trustProxy: boolean): string => {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return trustProxy && forwarded ? forwarded : connection;
};
