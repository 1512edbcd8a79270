import type { RankedCentre } from '@waystation/nearest';
import type { Telling } from './telling';

/** Whether reports from a centre differ on its places or whether it is open, and nobody has decided. */
export const doReportsDiffer = ({ reasons }: Pick<RankedCentre, 'reasons'>): boolean =>
  reasons.some(({ code }) => code === 'reportsDiffer');

/**
 * Free places as a number where they are known, as a range where reports differ on them, else the
 * word for what is known.
 */
export const freeWords = (
  { free, freeByReports, status }: Pick<RankedCentre, 'free' | 'freeByReports' | 'status'>,
  { words: { t } }: Telling,
): string => {
  if (status === 'closed') {
    return t('centreStatus.closed');
  }
  if (freeByReports !== null) {
    return t('plain.freeByReports', freeByReports);
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

/** The numbers that free places are made of; null: not all are known, or reports differ on them. */
export const equationWords = (
  {
    free,
    freeByReports,
    places: { capacity, blocked, present, qualifiers },
  }: Pick<RankedCentre, 'free' | 'freeByReports' | 'places'>,
  { words: { t, formats } }: Telling,
): string | null =>
  free.kind === 'known' &&
  freeByReports === null &&
  capacity !== null &&
  blocked !== null &&
  present !== null
    ? t('centre.equation', {
        capacity: t(`qualified.${qualifiers.capacity}`, { value: formats.number(capacity) }),
        blocked: t(`qualified.${qualifiers.blocked}`, { value: formats.number(blocked) }),
        present: t(`qualified.${qualifiers.present}`, { value: formats.number(present) }),
        free: t(`qualified.${free.qualifier}`, { value: formats.number(free.free) }),
      })
    : null;
