import type { Day, Indicator } from '@waystation/domain';
import type { MapView } from '../view/map-view';
import type { FigureQuestion } from './question';

/**
 * The question for a day: past the last figure the answer is that of the last figure, so asking for
 * it by that day lets every later day share one answer.
 */
export const figureQuestion = (indicator: Indicator | null, day: Day): FigureQuestion => ({
  indicator: indicator?.id ?? null,
  asOf: indicator !== null && day > indicator.lastDay ? indicator.lastDay : day,
});

/** The question for a day of the people whom the reader chose. */
export const peopleQuestion = (
  { indicator, people }: Pick<MapView, 'indicator' | 'people'>,
  day: Day,
): FigureQuestion => ({
  ...figureQuestion(indicator, day),
  ...(people !== null && { people }),
});

/** The question of the same people whose answer fixes classes and sizes, so that all days compare. */
export const referenceQuestion = (
  view: Pick<MapView, 'indicator' | 'people'>,
  day: Day,
): FigureQuestion => peopleQuestion(view, view.indicator?.lastDay ?? day);

/** The question for an earlier day of the same people, and what changed from it to the day shown. */
export const earlierQuestion = (
  view: Pick<MapView, 'indicator' | 'people'>,
  { earlier, day }: { readonly earlier: Day; readonly day: Day },
): FigureQuestion => ({
  ...peopleQuestion(view, earlier),
  until: peopleQuestion(view, day).asOf,
});
