import { OperationCode } from '@waystation/domain';
import type { ToldProblem } from '../http/problem-in';

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

/** Why a view cannot be one of an operation, as a message of the catalogues; null: it can. */
export const viewProblem = (
  link: ViewLink | null,
  operation: string,
): Pick<ToldProblem, 'message' | 'values'> | null => {
  if (link === null) {
    return { message: 'snapshot.problem.viewIsNoMap' };
  }
  return link.operation === null || link.operation === operation
    ? null
    : {
        message: 'snapshot.problem.viewIsElsewhere',
        values: { of: link.operation, operation },
      };
};
