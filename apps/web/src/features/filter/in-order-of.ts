import type { Choice } from './choices-of';

/** Choices in the order in which their vocabulary names them. */
export const inOrderOf = <Value extends string>(
  order: readonly Value[],
  choices: readonly Choice<Value>[],
): readonly Choice<Value>[] =>
  choices.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
