import type { OperationOverview } from '@waystation/domain';
import { type MapView, peopleQuestion, questionInput, referenceQuestion } from '@waystation/view';

/** A question that the page will put to the API: a procedure, and its input as the page writes it. */
export type PageQuestion = { readonly procedure: string; readonly input: object | null };

/**
 * What the page will ask for first, in the order of need, so that the answers can be on their way
 * before its scripts run. The order of fields is that of the page, or the address would be another.
 */
export const pageQuestions = (
  { operation: { code: operation }, counts }: OperationOverview,
  view: MapView,
): readonly PageQuestion[] => {
  const { indicator, day, level } = view;
  const asked = questionInput(peopleQuestion(view, day));
  const reference = questionInput(referenceQuestion(view, day));
  const ofRounds = indicator?.from === 'rounds';
  const sites = questionInput({
    indicator: indicator?.id ?? null,
    asOf: day,
    people: view.people,
  });
  return [
    { procedure: 'operation.get', input: { operation } },
    { procedure: 'operation.list', input: null },
    ...(level === null
      ? []
      : [
          { procedure: 'area.list', input: { operation, level } },
          { procedure: 'area.topology', input: { operation, level } },
        ]),
    ...(level === null || indicator === null
      ? []
      : [{ procedure: 'figure.areas', input: { operation, level, ...asked } }]),
    ...(level === null || indicator === null || reference.asOf === asked.asOf
      ? []
      : [{ procedure: 'figure.areas', input: { operation, level, ...reference } }]),
    ...(ofRounds
      ? [{ procedure: 'round.list', input: { operation, indicator: indicator.id } }]
      : []),
    ...(ofRounds && counts.sites > 0
      ? [{ procedure: 'site.list', input: { operation, ...sites } }]
      : []),
  ];
};
