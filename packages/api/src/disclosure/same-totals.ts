import type { SumOfParts } from '@waystation/domain';
import { totalKey } from './number-keys';
import type { Occasion } from './occasion';

/** Totals of levels that agree are one number: hiding one of them alone would hide nothing. */
export const sameTotals = ({ levels }: Occasion): readonly SumOfParts[] =>
  levels.flatMap(({ total: one }, index) =>
    levels
      .slice(index + 1)
      .filter(({ total }) => total.value !== null && total.value === one.value)
      .map(({ total }) => ({ total: totalKey(one.level), parts: [totalKey(total.level)] })),
  );
