import { type FlowRow, flowEndName, type Reader } from '@waystation/layers';

/** The names of the origins of some lines, by their keys. */
export const originNames = (
  rows: readonly Pick<FlowRow, 'from'>[],
  reader: Reader,
): ReadonlyMap<string, string> =>
  new Map(rows.map(({ from }) => [from.key, flowEndName(from, reader)]));
