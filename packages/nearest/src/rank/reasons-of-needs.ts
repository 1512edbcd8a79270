import type { NeedAnswer } from '../needs/need-answer';
import type { Reason } from './reason';

/** What the answers to needs mean for the ranking; a need that is met is no reason. */
export const reasonsOfNeeds = (needs: readonly NeedAnswer[]): readonly Reason[] =>
  needs.flatMap((answer): Reason[] => {
    const { state } = answer;
    switch (state) {
      case 'met':
        return [];
      case 'unknown':
        return [{ code: 'needUnknown', tier: 'unknown', answer }];
      case 'unmet':
        return [{ code: 'needUnmet', tier: 'unsuitable', answer }];
      default:
        return state satisfies never;
    }
  });
