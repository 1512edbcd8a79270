import type { Publication } from '@waystation/domain';
import { parseSearchText, type SearchText } from '@waystation/view';

type Told = Pick<
  Publication,
  'title' | 'audience' | 'language' | 'asOf' | 'view' | 'sheet' | 'dataHash'
>;

/** Which part of a map differs; of view and sheet which of their parameters. */
export type ChangedPart =
  | { readonly of: 'facts'; readonly name: 'title' | 'audience' | 'language' | 'asOf' }
  | { readonly of: 'view' | 'sheet'; readonly name: string }
  /** The answers behind it, by their fingerprints. */
  | { readonly of: 'data' };

/** One difference between two versions of a map; null: one of them has nothing there. */
export type MapChange = ChangedPart & {
  readonly before: string | null;
  readonly after: string | null;
};

const FACTS = ['title', 'audience', 'language', 'asOf'] as const;

/** Told as facts already, with their tokens filled in and their defaults. */
const TOLD_AS_FACTS: readonly string[] = ['title', 'lang'];

const differing = (
  before: SearchText,
  after: SearchText,
): readonly {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));

/** In what a version of a map differs from another: facts first, then view, sheet and data. */
export const mapChanges = (before: Told, after: Told): readonly MapChange[] => [
  ...FACTS.filter((name) => before[name] !== after[name]).map((name) => ({
    of: 'facts' as const,
    name,
    before: before[name],
    after: after[name],
  })),
  ...differing(parseSearchText(before.view), parseSearchText(after.view)).map((change) => ({
    of: 'view' as const,
    ...change,
  })),
  ...differing(parseSearchText(before.sheet), parseSearchText(after.sheet))
    .filter(({ name }) => !TOLD_AS_FACTS.includes(name))
    .map((change) => ({ of: 'sheet' as const, ...change })),
  ...(before.dataHash === after.dataHash
    ? []
    : [{ of: 'data' as const, before: before.dataHash, after: after.dataHash }]),
];
