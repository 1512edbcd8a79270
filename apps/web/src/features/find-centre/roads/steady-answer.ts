import type { NearestAnswer } from '@waystation/nearest';
import type { Order } from '../address/find-state';
import { orderedTiers } from '../answer/ordered';

type Answers = {
  readonly straight: NearestAnswer | null;
  /** Null: not there, or not to be had. */
  readonly byRoad: NearestAnswer | null;
  readonly order: Order;
};

const textOf = (answer: NearestAnswer, order: Order): string =>
  orderedTiers(answer, order)
    .map(({ tier, rows }) => [tier, ...rows.map(({ id }) => id)].join())
    .join('\n');

const isReordered = ({ straight, byRoad, order }: Answers): boolean =>
  straight !== null && byRoad !== null && textOf(straight, order) !== textOf(byRoad, order);

/**
 * The times by road as soon as they are there; but a list that the reader has begun to use is not
 * put into another order under the finger.
 */
export const steadyAnswer = (answers: Answers, isTouched: boolean) => {
  const { straight, byRoad } = answers;
  const hasChanged = isReordered(answers);
  const isHeld = hasChanged && isTouched;
  return { answer: byRoad === null || isHeld ? straight : byRoad, isHeld, hasChanged };
};
