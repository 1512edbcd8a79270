import { EMPTY_DATASET } from '@waystation/domain';
import { chunkJson } from '@waystation/store/chunk-json';
import type { FileRead } from './file-reading';

/**
 * A part of what reading a file gave, on its way out of the thread that read it: rows of one list as
 * JSON, and last of all the result with its lists left empty. (A clone of the objects themselves
 * takes three times as long as their JSON, and blocks the thread that receives them meanwhile.)
 */
export type ResultPart =
  | { readonly kind: 'rows'; readonly list: string; readonly json: string }
  | { readonly kind: 'end'; readonly result: FileRead };

/**
 * The result in parts, to be sent in this order and joined by {@link joinParts}. Each is parsed within
 * some milliseconds, so that requests are answered between two: geometries are large, few rows of them
 * a part.
 */
export function* partsOf(result: FileRead): Generator<ResultPart> {
  if (result.kind === 'refused') {
    yield { kind: 'end', result };
    return;
  }
  const { named, rejects, flags, dataset } = result;
  for (const [list, rows] of Object.entries({ ...dataset, named, rejects, flags })) {
    for (const { json } of chunkJson(rows)) {
      yield { kind: 'rows', list, json };
    }
  }
  const empty = { named: [], rejects: [], flags: [], dataset: EMPTY_DATASET };
  yield { kind: 'end', result: { ...result, ...empty } };
}

/** Takes parts one by one; answers the whole result with the last of them, before that null. */
export const joinParts = (): ((part: ResultPart) => FileRead | null) => {
  const lists = new Map<string, ReturnType<typeof JSON.parse>[]>();
  return (part) => {
    if (part.kind === 'rows') {
      const rows = lists.get(part.list) ?? [];
      rows.push(JSON.parse(part.json));
      lists.set(part.list, rows);
      return null;
    }
    if (part.result.kind === 'refused') {
      return part.result;
    }
    const {
      named = [],
      rejects = [],
      flags = [],
      ...read
    } = Object.fromEntries([...lists].map(([list, rows]) => [list, rows.flat()]));
    return { ...part.result, named, rejects, flags, dataset: { ...EMPTY_DATASET, ...read } };
  };
};
