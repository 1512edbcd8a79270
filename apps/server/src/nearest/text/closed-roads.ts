import type { Translator } from '@waystation/i18n';
import type { RankedCentre } from '@waystation/nearest';

const LENGTH_OF_DATE = 'YYYY-MM-DD'.length;

/** Roads reported closed that the way to a centre goes around, or for which there is none, in words. */
export const closedRoads = (
  { closures }: RankedCentre,
  { t, formats }: Translator,
): readonly string[] =>
  closures.map(({ road, since }) =>
    t('sms.roadClosed', { road, date: formats.date(since.slice(0, LENGTH_OF_DATE)) }),
  );
