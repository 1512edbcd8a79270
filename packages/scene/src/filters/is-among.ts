/** Whether a value is among those that were chosen; where none was, every value is. */
export const isAmong = <Value extends string>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value);
