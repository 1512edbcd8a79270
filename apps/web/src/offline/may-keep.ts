/**
 * Which changes there are since a moment is never answered from a copy: it is how a page finds the server
 * again. Nor are times by road: they say where people were, and of roads that may be closed by now.
 */
const NEVER = ['/trpc/change.since', '/trpc/travel.times'];

/**
 * Whether an answer of the API may stay on the device: only what everybody may read. Whoever proves to be
 * somebody gets answers that others on the same device must not find (domain rule 9).
 */
export const mayKeep = ({ method, url, headers }: Request): boolean => {
  const { pathname } = new URL(url);
  return (
    method === 'GET' &&
    pathname.startsWith('/trpc/') &&
    !NEVER.includes(pathname) &&
    !headers.has('authorization')
  );
};
