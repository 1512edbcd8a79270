import type { RankingWeights } from '@waystation/domain';
import type { Reason } from './reason';

const weightOf = (reason: Reason, weights: RankingWeights): number => {
  switch (reason.code) {
    case 'statusUnknown':
      return weights.unknownStatus;
    case 'reportsDiffer':
      return reason.subjects.includes('status') ? weights.unknownStatus : 0;
    case 'countAging':
      return weights.agingCount;
    case 'countOld':
      return weights.oldCount;
    case 'statusOld':
      // Who counts people there has not found it closed.
      return reason.isCountedSince ? 0 : weights.oldStatus;
    case 'positionVague':
      return weights.vaguePosition;
    case 'needUnknown':
      return weights.unknownNeed;
    case 'crossingOpen':
    case 'crossingRestricted':
    case 'crossingUnknown':
    case 'noCrossingKnown':
      return weights.border;
    default:
      return 0;
  }
};

/** The minutes that reasons weigh beside the travel itself, by the operation's weights. */
export const weigh = (reasons: readonly Reason[], weights: RankingWeights): number => {
  let sum = 0;
  for (const reason of reasons) {
    sum += weightOf(reason, weights);
  }
  return sum;
};
