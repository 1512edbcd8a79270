import type { FigureQuestion, MapView } from '@waystation/view';

/** What the layers of sites ask: the sites of the day, and those of the newest, which fix the scale. */
export const siteQuestions = (
  view: Pick<MapView, 'indicator' | 'people' | 'day' | 'span'>,
): { readonly sites: FigureQuestion; readonly reference: FigureQuestion } => {
  const indicator = view.indicator?.from === 'rounds' ? view.indicator.id : null;
  const whom = view.people !== null && { people: view.people };
  return {
    sites: { indicator, asOf: view.day, ...whom },
    reference: { indicator, asOf: view.span.to, ...whom },
  };
};
