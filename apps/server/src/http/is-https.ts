/** Whether a reader's request came over a secure line, as a proxy says that is trusted. */
export const isHttps = (request: Request, trustProxy: boolean): boolean =>
  new URL(request.url).protocol === 'https:' ||
  (trustProxy && request.headers.get('x-forwarded-proto') === 'https');
