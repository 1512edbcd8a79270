import type { Translate } from '@waystation/i18n';

/** Series that are known by name, as their publishers write them. */
const KNOWN = {
  'IOM all crossings': 'series.iomAllCrossings',
  'Mobility Tracking': 'series.mobilityTracking',
} as const;

const isKnown = (series: string): series is keyof typeof KNOWN => Object.hasOwn(KNOWN, series);

/**
 * The language that the name of a series is written in. Names are never translated, or nobody could
 * find them again at their publisher; of one that is not known it is not published.
 */
export const seriesLanguage = (series: string): string => (isKnown(series) ? 'en' : '');

/** What a series counts, in the reader's language; null: it is not known. */
export const seriesExplained = (series: string, t: Translate): string | null =>
  isKnown(series) ? t(KNOWN[series]) : null;
