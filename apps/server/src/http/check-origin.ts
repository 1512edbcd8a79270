/** What is looked at to tell our own pages and programs from pages of others. */
export type OriginCheck = {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly hasToken: boolean;
};

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD'];

const isOwnSite = (site: string | null): boolean => site === 'same-origin' || site === 'none';

/**
 * Whether a request that changes something may be ours (reference/standards.md 3.2): a browser says
 * that it comes from our own pages, or a program without an origin shows the operator token. A page
 * of somebody else can do neither.
 */
export const mayBeOurs = ({ method, url, headers, hasToken }: OriginCheck): boolean => {
  if (SAFE_METHODS.includes(method)) {
    return true;
  }
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null) {
    return isOwnSite(site);
  }
  if (origin !== null) {
    const host = headers.get('host') ?? new URL(url).host;
    return URL.canParse(origin) && new URL(origin).host === host;
  }
  return hasToken;
};
