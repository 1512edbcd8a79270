/** What parts of a drawing refer to: patterns, gradients and symbols, each written once. */
export type Definitions = {
  /** The id of a definition; it is made when its key is first asked for. */
  readonly idOf: (key: string, make: (id: string) => string) => string;
  readonly markup: () => string;
};

/** An empty set of definitions; ids are short and the same for the same map. */
export const createDefinitions = (): Definitions => {
  const made = new Map<string, { readonly id: string; readonly markup: string }>();
  return {
    idOf: (key, make) => {
      const id = `map-${made.size + 1}`;
      const known = made.get(key) ?? { id, markup: make(id) };
      made.set(key, known);
      return known.id;
    },
    markup: () => [...made.values()].map(({ markup }) => markup).join(''),
  };
};
