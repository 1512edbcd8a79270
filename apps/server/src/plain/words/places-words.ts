import type { RankedCentre } from '@waystation/nearest';
import type { Telling } from './telling';

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
      return t(`qualified.${free.qualifier}`, { value: t('centre.free', { count: free.free }) });
    case 'overfull':
      return t(`qualified.${free.qualifier}`, { value: t('centre.over', { count: free.over }) });
    case 'unknown':
      return t('find.freePlacesUnknown');
    default:
      return free satisfies never;
  }
};

/** The numbers that free places are made of; null: not all of them are known. */
export const equationWords = (
  {
    free,
    places: { capacity, blocked, present, qualifiers },
  }: Pick<RankedCentre, 'free' | 'places'>,
  { words: { t, formats } }: Telling,
): string | null =>
  free.kind === 'known' && capacity !== null && blocked !== null && present !== null
    ? t('centre.equation', {
        capacity: t(`qualified.${qualifiers.capacity}`, { value: formats.number(capacity) }),
        blocked: t(`qualified.${qualifiers.blocked}`, { value: formats.number(blocked) }),
        present: t(`qualified.${qualifiers.present}`, { value: formats.number(present) }),
        free: t(`qualified.${free.qualifier}`, { value: formats.number(free.free) }),
      })
    : null;
