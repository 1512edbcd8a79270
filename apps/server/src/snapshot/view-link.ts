import { OperationCode } from '@waystation/domain';

/** Which view a text is about: the operation, where it is a link, and the query of its address. */
export type ViewLink = { readonly operation: OperationCode | null; readonly query: string };

/** Where a link without a host is of; never asked. */
const ANYWHERE = 'http://localhost';

/** What is a link and no query has a slash before anything that only a query has. */
const LINK = /^[^?=&]*\//;

/** The pages of an operation whose address says a view. */
const PAGES: readonly (string | undefined)[] = [undefined, '', 'map', 'snapshot'];

/**
 * Reads the query of a view, or the address of a map or of the composer, whole or from its path on; on
 * which host it is does not matter. Null: it is an address of something else.
 */
export const viewLink = (view: string): ViewLink | null => {
  if (!LINK.test(view)) {
    return { operation: null, query: view.replace(/^\?/, '') };
  }
  const url = URL.canParse(view, ANYWHERE) ? new URL(view, ANYWHERE) : null;
  const [, code, page] = url?.pathname.split('/') ?? [];
  const operation = OperationCode.safeParse(code).data;
  return url === null || operation === undefined || !PAGES.includes(page)
    ? null
    : { operation, query: url.search.replace(/^\?/, '') };
};

/** Why a view cannot be one of an operation, as a sentence; null: it can. */
export const viewProblem = (link: ViewLink | null, operation: string): string | null => {
  if (link === null) {
    return '"view" is a link, but not to a map: give the address of a map, or what follows its question mark.';
  }
  return link.operation === null || link.operation === operation
    ? null
    : `"view" is a link to the operation "${link.operation}", not to "${operation}".`;
};
