import { Pcode, type Position } from '@waystation/domain';
import { positionOf, type Selectable } from '@waystation/scene';
import type { SelectionState } from '@waystation/view';

/** Where the people are said to be. */
export type FoundPoint = {
  readonly from: Position;
  /** The area that they are somewhere in, where the point is no more than one inside it; null: it is meant. */
  readonly area: Pcode | null;
};

const areaOf = ({ kind, id }: SelectionState, { sites }: Selectable): Pcode | null => {
  switch (kind) {
    case 'area':
      return Pcode.safeParse(id).data ?? null;
    case 'site': {
      const site = sites?.find((one) => one.id === id);
      return site?.isInexact ? site.area : null;
    }
    default:
      return null;
  }
};

/** The point of what was found by its name, and how vague that is; null: nobody said where it is. */
export const foundPoint = (found: SelectionState, loaded: Selectable): FoundPoint | null => {
  const from = positionOf(found, loaded);
  return from === null ? null : { from, area: areaOf(found, loaded) };
};
