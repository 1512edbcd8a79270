import { Day } from '@waystation/domain';
import type { SearchText } from './search-text';

const DATE = /\d{4}-\d{2}-\d{2}/;

const dayIn = (text: string | undefined): Day | null =>
  Day.safeParse(DATE.exec(text ?? '')?.[0]).data ?? null;

/**
 * Reads `round=` and `vs=` as the days that they stand for: a reporting date, or the id of a round,
 * which has its reporting date in it. A number alone names no round, for numbers repeat; such a
 * parameter is named among those that were left out.
 */
export const withDayOfRound = ({
  round,
  vs,
  ...search
}: SearchText): { readonly search: SearchText; readonly unread: readonly string[] } => {
  const [day, earlier] = [dayIn(round), dayIn(vs)];
  return {
    search: {
      ...search,
      ...(day !== null && search.asOf === undefined && { asOf: day }),
      ...(earlier !== null && { vs: earlier }),
    },
    unread: [
      ...(round !== undefined && day === null ? ['round'] : []),
      ...(vs !== undefined && earlier === null ? ['vs'] : []),
    ],
  };
};
