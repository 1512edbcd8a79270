import type { FreeBetween } from '@waystation/domain';
import { joinWords, type Translator } from '@waystation/i18n';
import type { RankedCentre } from '@waystation/nearest';
import type { Telling } from './telling';

/** Whether reports from a centre differ on its places or whether it is open, and nobody has decided. */
export const doReportsDiffer = ({ reasons }: Pick<RankedCentre, 'reasons'>): boolean =>
  reasons.some(({ code }) => code === 'reportsDiffer');

/**
 * Free places where reports differ on them, as a range of those that there can be: so many more people
 * than places is none free.
 */
export const differingWords = ({ least, most }: FreeBetween, words: Translator): string => {
  const { t, language } = words;
  const fewest = Math.max(0, least);
  return most === null
    ? joinWords(
        [
          t('qualified.atLeast', { value: t('centre.free', { count: fewest }) }),
          t('sms.reportsDiffer'),
        ],
        language,
      )
    : t('plain.freeByReports', { least: fewest, most: Math.max(0, most) });
};

/**
 * Free places as a number where they are known, as a range where reports differ on them, else the
 * word for what is known.
 */
export const freeWords = (
  { free, freeBetween, status }: Pick<RankedCentre, 'free' | 'freeBetween' | 'status'>,
  { words }: Telling,
): string => {
  const { t } = words;
  if (status === 'closed') {
    return t('centreStatus.closed');
  }
  if (freeBetween !== null) {
    return differingWords(freeBetween, words);
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
    freeBetween,
    places: { capacity, blocked, present, qualifiers },
  }: Pick<RankedCentre, 'free' | 'freeBetween' | 'places'>,
  { words: { t, formats } }: Telling,
): string | null =>
  free.kind === 'known' &&
  freeBetween === null &&
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
