import { LIST_NAMES, nameAsWritten, TWO_NAMES, wordsOfList } from '@waystation/nearest';
import { PARAMETER_NAMES } from './nearest-parameters';

/** `from` of the app's address is a point, which `where` takes as well. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ...TWO_NAMES.map(([own, inApp]) => [inApp, own] as const),
  ['from', 'where'],
]);

/** All names that a parameter may have, in our spelling. */
const ALL_NAMES: readonly string[] = [...PARAMETER_NAMES, ...OTHER_NAMES.keys()];

/** The parameters of an address in our spelling of their names; what is none of ours stays as typed. */
export const asSpelled = (search: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...search].map(([name, value]) => [nameAsWritten(name, ALL_NAMES), value]));

/** Parameters each there once under the name that GET /nearest gives it, or which cannot be so. */
export type NamedOnce =
  | {
      readonly kind: 'named';
      readonly search: URLSearchParams;
      /** The name under which a parameter was written. */
      readonly writtenAs: (name: string) => string;
    }
  | { readonly kind: 'unknown' | 'twice'; readonly name: string };

/**
 * Reads both names of parameters that have two, and lists that are written once for each word, as
 * forms of browsers send them. What is said once only may be there once only, under either name.
 */
export const namedOnce = (
  asked: URLSearchParams,
  names: readonly string[] = PARAMETER_NAMES,
): NamedOnce => {
  const written = new Map<string, string>();
  const search = new URLSearchParams();
  for (const [name, value] of asked) {
    const own = OTHER_NAMES.get(name) ?? name;
    if (!names.includes(own)) {
      return { kind: 'unknown', name };
    }
    const before = search.get(own);
    if (before !== null && !LIST_NAMES.includes(own)) {
      return { kind: 'twice', name };
    }
    search.set(own, before === null ? value : wordsOfList(`${before},${value}`).join(','));
    written.set(own, written.get(own) ?? name);
  }
  return { kind: 'named', search, writtenAs: (name) => written.get(name) ?? name };
};
