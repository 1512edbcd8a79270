import type { RankedCentre } from '@waystation/nearest';
import type { Telling } from './telling';

const LENGTH_OF_DAY = 10;

/** Free places as a number where they are known, else the word for what is known. */
export const freeWords = (
  { free, status }: Pick<RankedCentre, 'free' | 'status'>,
  { words: { t } }: Telling,
): string => {
  if (status === 'closed') {
    return t('centreStatus.closed');
  }
  switch (free.kind) {
    case 'known':
      return t('centre.free', { count: free.free });
    case 'overfull':
      return t('centre.over', { count: free.over });
    case 'unknown':
      return t('find.freePlacesUnknown');
    default:
      return free satisfies never;
  }
};

/** How old the count of the people present is. A count that states only a date is told by its date. */
export const countWords = (
  { places: { countedAt, freshness } }: Pick<RankedCentre, 'places'>,
  { words, moment, timeZone }: Telling,
): string => {
  if (countedAt === null) {
    return words.t('centre.neverCounted');
  }
  const age =
    countedAt.length === LENGTH_OF_DAY
      ? words.formats.date(countedAt)
      : words.age(new Date(countedAt), moment, timeZone);
  return words.t(freshness === 'expired' ? 'find.lastCount' : 'centre.counted', { age });
};

/** The numbers that free places are made of; null: not all of them are known. */
export const equationWords = (
  { free, places: { capacity, blocked, present } }: Pick<RankedCentre, 'free' | 'places'>,
  { words: { t, formats } }: Telling,
): string | null =>
  free.kind === 'known' && capacity !== null && blocked !== null && present !== null
    ? t('centre.equation', {
        capacity: formats.number(capacity),
        blocked: formats.number(blocked),
        present: formats.number(present),
        free: formats.number(free.free),
      })
    : null;
