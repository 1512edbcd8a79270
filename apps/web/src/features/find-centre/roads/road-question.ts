import type { Day } from '@waystation/domain';
import {
  type Ground,
  type NearestQuestion,
  type RoadTarget,
  roadTargets,
} from '@waystation/nearest';

/** From where, how, on which day, and to which centres. */
export type RoadQuestion = {
  readonly from: RoadTarget['position'];
  readonly mode: NearestQuestion['mode'];
  readonly asOf: Day;
  /** In an order that does not depend on who stands first, so that one question has one answer. */
  readonly to: readonly RoadTarget[];
};

/** All of a question but its targets: a way that holds for one such question holds for the next. */
export const setOutOf = ({ from, mode, asOf }: Omit<RoadQuestion, 'to'>): string =>
  `${from.join()} ${mode} ${asOf}`;

/** What a network is asked for the ranking of these centres; null: there is nothing to ask. */
export const roadQuestionOf = (
  question: NearestQuestion,
  ground: Ground,
  asOf: Day,
): RoadQuestion | null => {
  const to = roadTargets(question, ground).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return to.length === 0 ? null : { from: question.position, mode: question.mode, asOf, to };
};
