/** How long an answer of the API stays on the device, if it may. */
export type KeptAnswer = 'operation' | 'figures';

/** What no page of an operation can do without; it does not make room for what is read besides. */
const OPERATION =
  /^\/trpc\/(?:(?:operation|crossing|area)\.(?:list|get|topology)|centre\.list|road\.closures)$/;

/** What is known of days, sites and rounds; the oldest of it makes room for the newest. */
const FIGURES =
  /^\/trpc\/(?:area\.(?:residents|profile|trend)|change\.between|figure\.(?:areas|rows)|flow\.(?:movements|ofAreas|origins)|(?:round|source)\.list|site\.(?:get|list|trend))$/;

/** Centres as they were on an earlier day are read in passing, and no page needs them. */
const isOfOneDay = (pathname: string, parameters: URLSearchParams): boolean =>
  pathname === '/trpc/centre.list' && (parameters.get('input') ?? '').includes('"asOf"');

/**
 * Whether an answer of the API may stay on the device, and among what; null: not. Each is named, so that
 * no new question is kept unawares: one that says where people are, and what they need, must leave no
 * trace on a phone. Only what everybody may read: whoever proves to be somebody gets answers that others
 * on the same device must not find (domain rule 9).
 */
export const mayKeep = ({ method, url, headers }: Request): KeptAnswer | null => {
  if (method !== 'GET' || headers.has('authorization')) {
    return null;
  }
  const { pathname, searchParams } = new URL(url);
  if (isOfOneDay(pathname, searchParams)) {
    return 'figures';
  }
  if (OPERATION.test(pathname)) {
    return 'operation';
  }
  return FIGURES.test(pathname) ? 'figures' : null;
};
