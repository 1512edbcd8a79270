import type { Translator } from '@waystation/i18n';
import type { RankedCentre } from '@waystation/nearest';

const LENGTH_OF_DATE = 'YYYY-MM-DD'.length;

/** What is known of closed roads on the way to a centre. */
export type ClosedRoads = Pick<RankedCentre, 'closures' | 'closuresNear'>;

/**
 * Roads reported closed that the way to a centre goes around, or for which there is none, and those
 * near a way that is known by straight line only, in words.
 */
export const closedRoads = (
  { closures, closuresNear }: ClosedRoads,
  { t, formats }: Translator,
): readonly string[] => {
  const dateOf = (since: string): string => formats.date(since.slice(0, LENGTH_OF_DATE));
  return [
    ...closures.map(({ road, since }) => t('sms.roadClosed', { road, date: dateOf(since) })),
    ...closuresNear.map(({ road, since, reason }) =>
      t('sms.roadClosedNear', {
        road,
        reason: t(`closureReason.${reason}`),
        date: dateOf(since),
      }),
    ),
  ];
};
