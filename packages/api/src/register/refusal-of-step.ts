import { type PublicationStep, refusalOfWords } from '@waystation/domain';
import type { Failure } from '../outcome/failure';

/** Why the words of a step are not kept; null: they may be. */
export const refusalOfStep = (step: Pick<PublicationStep, 'by' | 'note'>): Failure | null => {
  const refusal = refusalOfWords(step);
  return refusal === null ? null : { code: 'stepRefused', refusal };
};
