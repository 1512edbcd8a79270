import type { NeedCounts } from '../needs/answer-needs';
import type { NeedAnswer } from '../needs/need-answer';
import type { Reason } from './reason';
import type { Tier } from './tiers';

/** The tier that a need alone puts a centre in, by what the centre says of it. */
const TIER_OF = { unknown: 'unknown', unmet: 'unsuitable' } as const satisfies Record<string, Tier>;

const reasonOf = (answer: NeedAnswer): Reason | null => {
  const { state } = answer;
  switch (state) {
    case 'met':
      return null;
    case 'unknown':
      return { code: 'needUnknown', tier: TIER_OF.unknown, answer };
    case 'unmet':
      return { code: 'needUnmet', tier: TIER_OF.unmet, answer };
    default:
      return state satisfies never;
  }
};

/** What the answers to needs mean for the ranking; a need that is met is no reason. */
export const reasonsOfNeeds = (needs: readonly NeedAnswer[]): readonly Reason[] => {
  const reasons: Reason[] = [];
  for (const answer of needs) {
    const reason = reasonOf(answer);
    if (reason !== null) {
      reasons.push(reason);
    }
  }
  return reasons;
};

/** The worst tier that so many answers put a centre in. */
export const tierOfNeeds = ({ unknown, unmet }: NeedCounts): Tier => {
  if (unmet > 0) {
    return TIER_OF.unmet;
  }
  return unknown > 0 ? TIER_OF.unknown : 'fits';
};
