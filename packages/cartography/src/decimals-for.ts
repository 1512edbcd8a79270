import { quantileOf } from './quantile-breaks';

/** From which median on so many decimals are enough to tell areas apart. */
const ENOUGH = [
  { decimals: 0, from: 100 },
  { decimals: 1, from: 1 },
] as const;

const MOST = 2;

/** How many decimals rates are written and classed with (0 to 2), by their median. */
export const decimalsFor = (rates: readonly number[]): number => {
  const rising = rates.filter((rate) => rate > 0).toSorted((a, b) => a - b);
  const median = rising.length === 0 ? 0 : quantileOf(rising, 0.5);
  return ENOUGH.find(({ from }) => median >= from)?.decimals ?? MOST;
};
