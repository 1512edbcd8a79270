import { Day } from '@waystation/domain';
import type { SearchText } from './search-text';

const DATE = /\d{4}-\d{2}-\d{2}/;

/**
 * Reads `round=` as the day that it stands for: a reporting date, or the id of a round, which has its
 * reporting date in it. A number alone names no round, for numbers repeat. `vs=` is not read yet.
 * Both are named among the parameters that were left out, where they were.
 */
export const withDayOfRound = ({
  round,
  vs,
  ...search
}: SearchText): { readonly search: SearchText; readonly unread: readonly string[] } => {
  const day = Day.safeParse(DATE.exec(round ?? '')?.[0]);
  const isUnread = round !== undefined && !day.success;
  return {
    search: day.success && search.asOf === undefined ? { ...search, asOf: day.data } : search,
    unread: [...(isUnread ? ['round'] : []), ...(vs === undefined ? [] : ['vs'])],
  };
};
