import type { OperationCode } from '@waystation/domain';
import { viewLink } from '../../snapshot/view-link';
import { UsageError } from '../usage-error';
import { howToWrite } from './how-to-write';

/** Reads the address of a map, whole or from its path on; throws {@link UsageError}. */
export const readViewLink = (
  view: string,
): { readonly operation: OperationCode; readonly query: string } => {
  const link = viewLink(view);
  if (link === null || link.operation === null) {
    throw new UsageError(`--view "${view}" cannot be used: ${howToWrite('view')}.`);
  }
  return { operation: link.operation, query: link.query };
};
