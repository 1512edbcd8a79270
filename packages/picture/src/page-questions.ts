import type { OperationOverview } from '@waystation/domain';
import { peopleQuestion, questionInput, referenceQuestion } from '@waystation/view';
import type { ToDraw } from './what-to-draw';

/** A question that the page will put to the API: a procedure, and its input as the page writes it. */
export type PageQuestion = { readonly procedure: string; readonly input: object | null };

/**
 * What the page will ask for first, in the order of need, so that the answers can be on their way
 * before its scripts run. The order of fields is that of the page, or the address would be another.
 */
export const pageQuestions = (
  { operation: { code: operation }, counts }: OperationOverview,
  { view, level }: ToDraw,
): readonly PageQuestion[] => {
  const { indicator, day } = view;
  const asked = questionInput(peopleQuestion(view, day));
  const reference = questionInput(referenceQuestion(view, day));
  const ofRounds = indicator?.from === 'rounds';
  return [
    { procedure: 'operation.get', input: { operation } },
    { procedure: 'operation.list', input: null },
    { procedure: 'area.list', input: { operation, level } },
    { procedure: 'area.topology', input: { operation, level } },
    ...(indicator === null
      ? []
      : [{ procedure: 'figure.areas', input: { operation, level, ...asked } }]),
    ...(indicator === null || reference.asOf === asked.asOf
      ? []
      : [{ procedure: 'figure.areas', input: { operation, level, ...reference } }]),
    ...(ofRounds
      ? [{ procedure: 'round.list', input: { operation, indicator: indicator.id } }]
      : []),
    ...(ofRounds && counts.sites > 0
      ? [{ procedure: 'site.list', input: { operation, asOf: day, indicator: indicator.id } }]
      : []),
  ];
};
