import { EMPTY_DATASET } from '@waystation/domain';
import type { ReadResult } from '@waystation/ingest';

/** Parsing so many rows takes some 10 ms; requests are answered between two parts. */
const ROWS_AT_ONCE = 2_000;

/**
 * A part of what reading a file gave, on its way out of the thread that read it: rows of one list as
 * JSON, and last of all the result with its lists left empty. (A clone of the objects themselves
 * takes three times as long as their JSON, and blocks the thread that receives them meanwhile.)
 */
export type ResultPart =
  | { readonly kind: 'rows'; readonly list: string; readonly json: string }
  | { readonly kind: 'end'; readonly result: ReadResult };

/** The result in parts, to be sent in this order and joined by {@link joinParts}. */
export function* partsOf(result: ReadResult): Generator<ResultPart> {
  if (result.kind === 'refused') {
    yield { kind: 'end', result };
    return;
  }
  const { named, dataset } = result;
  for (const [list, rows] of Object.entries({ ...dataset, named })) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const json = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE));
      yield { kind: 'rows', list, json };
    }
  }
  yield { kind: 'end', result: { ...result, named: [], dataset: EMPTY_DATASET } };
}

/** Takes parts one by one; answers the whole result with the last of them, before that null. */
export const joinParts = (): ((part: ResultPart) => ReadResult | null) => {
  const lists = new Map<string, ReturnType<typeof JSON.parse>[]>();
  return (part) => {
    if (part.kind === 'rows') {
      lists.set(part.list, [...(lists.get(part.list) ?? []), JSON.parse(part.json)]);
      return null;
    }
    if (part.result.kind === 'refused') {
      return part.result;
    }
    const { named = [], ...read } = Object.fromEntries(
      [...lists].map(([list, rows]) => [list, rows.flat()]),
    );
    return { ...part.result, named, dataset: { ...EMPTY_DATASET, ...read } };
  };
};
