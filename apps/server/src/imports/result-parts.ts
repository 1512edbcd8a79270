import type { Dataset } from '@waystation/domain';
import type { NamedIn, ReadResult } from '@waystation/ingest';

/** Parsing so many rows takes some 10 ms; requests are answered between two parts. */
const ROWS_AT_ONCE = 2_000;

type Rows = Dataset & { readonly named: readonly NamedIn[] };
type Collected = { readonly [List in keyof Rows]: Rows[List][number][] };

/**
 * A part of what reading a file gave, on its way out of the thread that read it: rows of one list as
 * JSON, and last of all the result with its lists left empty. (A clone of the objects themselves
 * takes three times as long as their JSON, and blocks the thread that receives them meanwhile.)
 */
export type ResultPart =
  | { readonly kind: 'rows'; readonly list: keyof Rows; readonly json: string }
  | { readonly kind: 'end'; readonly result: ReadResult };

const noRows = (): Collected => ({
  sources: [],
  areas: [],
  topologies: [],
  residents: [],
  rounds: [],
  sites: [],
  centres: [],
  crossings: [],
  centreLogs: [],
  crossingLogs: [],
  figures: [],
  flows: [],
  named: [],
});

const listsOf = ({ named, dataset }: Extract<ReadResult, { kind: 'read' }>): Rows => ({
  ...dataset,
  named,
});

const isList = (key: string): key is keyof Rows => key in noRows();

/** The result in parts, to be sent in this order and joined by {@link joinParts}. */
export function* partsOf(result: ReadResult): Generator<ResultPart> {
  if (result.kind === 'refused') {
    yield { kind: 'end', result };
    return;
  }
  for (const [list, rows] of Object.entries(listsOf(result))) {
    for (let from = 0; isList(list) && from < rows.length; from += ROWS_AT_ONCE) {
      const json = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE));
      yield { kind: 'rows', list, json };
    }
  }
  const { named, ...dataset } = noRows();
  yield { kind: 'end', result: { ...result, named, dataset } };
}

/** Takes parts one by one; answers the whole result with the last of them, before that null. */
export const joinParts = (): ((part: ResultPart) => ReadResult | null) => {
  const { named, ...dataset } = noRows();
  const lists: Collected = { ...dataset, named };
  return (part) => {
    if (part.kind === 'rows') {
      lists[part.list].push(...JSON.parse(part.json));
      return null;
    }
    return part.result.kind === 'read' ? { ...part.result, named, dataset } : part.result;
  };
};
