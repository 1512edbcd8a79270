import { writeSearchText } from '@waystation/view';
import {
  EMPTY_FIND_STATE,
  type FindState,
  writeFindState,
} from '../find-centre/address/find-state';

/**
 * The address by which a centre's page is passed on: the day and the language. Where the people are, how many
 * and what they need is in the reader's own address, and told to nobody by it.
 */
export const sharedAddress = (
  operation: string,
  id: string,
  { asOf, lang }: Pick<FindState, 'asOf' | 'lang'>,
): string => {
  const search = writeSearchText(writeFindState({ ...EMPTY_FIND_STATE, asOf, lang }));
  return `/${operation}/centres/${encodeURIComponent(id)}${search}`;
};
