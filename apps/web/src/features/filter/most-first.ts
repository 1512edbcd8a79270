import { NOT_STATED } from '@waystation/view';
import type { Choice } from './choices-of';

/** Choices that no vocabulary orders: the commonest first, and last what nobody stated. */
export const mostFirst = (choices: readonly Choice<string>[]): readonly Choice<string>[] =>
  choices.toSorted(
    (a, b) => Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED) || b.count - a.count,
  );
