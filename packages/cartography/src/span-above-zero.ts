/** The numbers above zero with the lowest and the highest of them; both 0 where there are none. */
export const spanAboveZero = (values: readonly number[]) => {
  const positive = values.filter((value) => value > 0);
  const highest = Math.max(0, ...positive);
  return { positive, lowest: Math.min(highest, ...positive), highest };
};
