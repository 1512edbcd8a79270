import { type SearchText, writeSearchText } from '@waystation/view';

/** The pages of an operation that stand in the navigation. */
export type OperationPage =
  | 'map'
  | 'dashboard'
  | 'changes'
  | 'find'
  | 'reports'
  | 'alerts'
  | 'import';

/** Pages by the first part of their path; all others belong to the map. */
const PAGE_OF: Readonly<Record<string, OperationPage>> = {
  dashboard: 'dashboard',
  changes: 'changes',
  find: 'find',
  centres: 'find',
  reports: 'reports',
  // They stand beside the published maps rather than in the navigation, which has no room for more.
  'flash-updates': 'reports',
  alerts: 'alerts',
  import: 'import',
};

/** Parameters that mean the same on every page of an operation. */
const SHARED = ['asOf', 'lang', 'theme'] as const;

/** The operation and the page that a path is of; null: no page of an operation. */
export const pageIn = (
  pathname: string,
): { readonly operation: string; readonly page: OperationPage } | null => {
  const [, operation = '', page = ''] = pathname.split('/');
  if (operation === '' || page === '') {
    return null;
  }
  return { operation, page: PAGE_OF[page] ?? 'map' };
};

/** What every page of an operation keeps of an address: the day, the language and the appearance. */
export const sharedIn = (search: SearchText): SearchText =>
  Object.fromEntries(SHARED.map((name) => [name, search[name]]));

/** The address of another page of an operation, with what all of them share kept. */
export const addressOf = (operation: string, path: string, search: SearchText): string =>
  `/${operation}/${path}${writeSearchText(sharedIn(search))}`;
