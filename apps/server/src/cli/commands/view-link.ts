import { OperationCode } from '@waystation/domain';
import { UsageError } from '../usage-error';
import { howToWrite } from './how-to-write';

/** Which view a link is to. */
export type ViewLink = { readonly operation: OperationCode; readonly query: string };

/** Where a link without a host is of; never asked. */
const ANYWHERE = 'http://localhost';

/** Reads the address of a map, whole or from its path on; throws {@link UsageError}. */
export const readViewLink = (view: string): ViewLink => {
  const url = URL.canParse(view, ANYWHERE) ? new URL(view, ANYWHERE) : null;
  const operation = OperationCode.safeParse(url?.pathname.split('/')[1]).data;
  if (url === null || operation === undefined) {
    throw new UsageError(`--view "${view}" cannot be used: ${howToWrite('view')}.`);
  }
  return { operation, query: url.search };
};
