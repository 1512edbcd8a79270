import type { RoundAct, RoundRefusal } from '@waystation/domain';

/** What can be expected to fail with rounds that are run here. */
export type RoundFailure =
  | { readonly code: 'roundNotFound'; readonly round: string; readonly revision: number | null }
  | { readonly code: 'roundRefused'; readonly refusal: RoundRefusal };

const WORDS = {
  collect: 'files can be imported',
  cover: 'its coverage can be said',
  publish: 'it can be published',
  correct: 'it can be corrected with a reason',
} as const satisfies Record<RoundAct, string>;

/** Why something is not done with a round, as one sentence with what to do about it. */
const sentenceOfRefusal = (refusal: RoundRefusal): string => {
  switch (refusal.kind) {
    case 'notNow':
      return `The round is ${refusal.state}: now ${refusal.possible.map((act) => WORDS[act]).join(', ')}.`;
    case 'coverageNeeded':
      return 'Say first which areas were assessed, not assessed and inaccessible.';
    case 'nothingCollected':
      return 'Nothing of the round is stored: import its file first.';
    case 'areasUnknown':
      return `The boundaries of this level do not have ${refusal.pcodes.join(', ')}.`;
    case 'notTakenUp':
      return 'Files of its source made this round, and go on correcting it. Publish it here first to fix it as it is.';
    case 'exists':
      return 'There is this round already.';
    case 'sourceUnknown':
      return `There is no source "${refusal.source}" yet, and so no name for readers: import a file of it first.`;
    case 'textPersonal':
      return 'A text reads like a telephone number, an address or a case number. A name or a role is enough.';
    default:
      return refusal satisfies never;
  }
};

/** What failed with a round, as one sentence. */
export const sentenceOfRound = (failure: RoundFailure): string => {
  switch (failure.code) {
    case 'roundNotFound':
      return `There is no round "${failure.round}"${failure.revision === null ? '' : ` with revision ${failure.revision}`} here. "waystation round list" names those that are run here.`;
    case 'roundRefused':
      return sentenceOfRefusal(failure.refusal);
    default:
      return failure satisfies never;
  }
};
