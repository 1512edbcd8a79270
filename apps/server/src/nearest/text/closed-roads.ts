import type { Translator } from '@waystation/i18n';
import { aroundWords, type RankedCentre } from '@waystation/nearest';

/** What is known of closed roads on the way to a centre. */
export type ClosedRoads = Pick<RankedCentre, 'closures' | 'closuresNear' | 'travel'>;

/**
 * Roads reported closed that the way to a centre goes around, or for which there is none, and those
 * near it, in few words.
 */
export const closedRoads = (
  { closures, closuresNear }: ClosedRoads,
  timeZone: string,
  { t, formats }: Translator,
): readonly string[] => {
  const dateOf = (since: string): string => formats.dateOf(new Date(since), timeZone);
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

/** How much longer the way round closed roads is: kilometres, or minutes where those are not more. */
export const wayRound = (centre: ClosedRoads, words: Translator): readonly string[] =>
  centre.closures.length === 0
    ? []
    : aroundWords(centre, words)
        .slice(0, 1)
        .map((more) => words.t('sms.wayAround', { more }));
