/** What is chosen after one of the choices was pressed: with it, or without it where it was chosen. */
export const toggled = <Value>(chosen: readonly Value[], value: Value): readonly Value[] =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
