import type { NeedAnswer } from '../needs/need-answer';
import type { Reason } from './reason';

const reasonOf = (answer: NeedAnswer): Reason | null => {
  const { state } = answer;
  switch (state) {
    case 'met':
      return null;
    case 'unknown':
      return { code: 'needUnknown', tier: 'unknown', answer };
    case 'unmet':
      return { code: 'needUnmet', tier: 'unsuitable', answer };
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
