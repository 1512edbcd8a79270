type Kept<Given, Made> = { readonly given: Given; readonly made: Made };

/**
 * Makes something of a list of rows, and keeps it as long as the list is there: rows never change in
 * place. What else it depends on is compared by identity, and only the last is kept. A page draws itself
 * a dozen times until its map is idle, and each time would go through a hundred thousand rows.
 */
export const oncePerList = <Row, Given extends readonly unknown[], Made>(
  make: (rows: readonly Row[], ...given: Given) => Made,
): ((rows: readonly Row[], ...given: Given) => Made) => {
  const kept = new WeakMap<readonly Row[], Kept<Given, Made>>();
  return (rows, ...given) => {
    const last = kept.get(rows);
    if (last?.given.every((one, index) => Object.is(one, given[index]))) {
      return last.made;
    }
    const made = make(rows, ...given);
    kept.set(rows, { given, made });
    return made;
  };
};
