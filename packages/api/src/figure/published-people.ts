import { type SexAge, sexAgesOf } from '@waystation/domain';
import type { DisclosedSexAge } from '../disclosure/disclosed-operation';

/** The sexes and ages that figures can be asked for; what only a closed dataset has is not named. */
export const publishedPeople = (cells: readonly DisclosedSexAge[]): SexAge[] => [
  ...sexAgesOf(cells.flatMap(({ of, mayBeNamed }) => (mayBeNamed ? [of] : []))),
];
