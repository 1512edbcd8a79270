import type { RankedCentre, SplitPart } from '../nearest-answer';
import type { SplitShare } from './split-member';

/**
 * The shares of a split with how far each is, how long it takes and how old its count is: a group
 * is not to be divided for a day of driving that nobody told it of.
 */
export const splitParts = (
  shares: readonly SplitShare[],
  centres: readonly RankedCentre[],
): SplitPart[] =>
  shares.flatMap(({ id, people }) => {
    const centre = centres.find((one) => one.id === id);
    return centre === undefined
      ? []
      : [
          {
            id,
            people,
            distanceKm: centre.distanceKm,
            minutes: centre.travel?.minutes ?? null,
            isStraight: centre.travel?.way !== 'road',
            countedAt: centre.places.countedAt,
          },
        ];
  });
