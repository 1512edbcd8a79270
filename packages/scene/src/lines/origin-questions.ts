import {
  type FigureQuestion,
  figureQuestion,
  type MapView,
  referenceQuestion,
} from '@waystation/view';

/** What people present by origin ask: those of the day, and the newest, which fix the scale; always of everybody. */
export const originQuestions = ({
  indicator,
  day,
}: Pick<MapView, 'indicator' | 'day'>): {
  readonly origins: FigureQuestion;
  readonly reference: FigureQuestion;
} => ({
  origins: figureQuestion(indicator, day),
  reference: referenceQuestion({ indicator, people: null }, day),
});
