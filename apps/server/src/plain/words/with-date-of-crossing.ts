import type { Translator } from '@waystation/i18n';
import type { RankedCentre } from '@waystation/nearest';

/**
 * What is said of a border with the date on which the status of its crossing was said: on a road
 * that is what it is worth. An unknown status has no date.
 */
export const withDateOfCrossing = (
  what: string,
  { border }: Pick<RankedCentre, 'border'>,
  { t, formats }: Translator,
): string => {
  const crossing = border.kind === 'abroad' ? border.crossing : null;
  return crossing === null || crossing.reportedAt === null || crossing.status === 'unknown'
    ? what
    : t('plain.dated', { what, date: formats.date(crossing.reportedAt) });
};
