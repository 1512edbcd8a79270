/** @typedef {ReadonlyMap<string, readonly string[]>} Graph */

/**
 * The groups of nodes that reach themselves, each as one way round; none in a graph without cycles.
 * @param {Graph} graph
 * @returns {readonly (readonly string[])[]}
 */
export const findCycles = (graph) => {
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  /** @type {string[][]} */
  const cycles = [];
  /** @param {string} node */
  const visit = (node) => {
    const at = path.indexOf(node);
    if (at >= 0) {
      cycles.push([...path.slice(at), node]);
      return;
    }
    if (done.has(node)) {
      return;
    }
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      visit(next);
    }
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) {
    visit(node);
  }
  return cycles;
};
