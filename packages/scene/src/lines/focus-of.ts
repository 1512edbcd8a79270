import type { AreaColumns } from '@waystation/domain';
import type { SelectionState } from '@waystation/view';

const NOTHING: readonly string[] = [];

/** An area and what it is part of, nearest first. */
const withAncestors = (pcode: string, tree: readonly AreaColumns[]): readonly string[] => {
  const parents = new Map<string, string | null>(
    tree.flatMap((areas) =>
      areas.pcode.map((own, index): [string, string | null] => [own, areas.parent[index] ?? null]),
    ),
  );
  const chain: string[] = [];
  let at: string | null = pcode;
  while (at !== null && !chain.includes(at)) {
    chain.push(at);
    at = parents.get(at) ?? null;
  }
  return chain;
};

/**
 * The ends of lines that are of what is selected. Lines are between areas of one level, so those of a
 * county are those of its state; a country is not taken for one of its counties, for nearly all lines
 * would be strong.
 */
export const focusOf = (
  sel: SelectionState | null,
  tree: readonly AreaColumns[],
): readonly string[] => {
  if (sel === null) {
    return NOTHING;
  }
  if (sel.kind !== 'area') {
    return [`place:${sel.id}`];
  }
  const countries = tree.find(({ level }) => level === 0)?.pcode ?? [];
  const isCountry = (pcode: string): boolean => countries.some((own) => own === pcode);
  return withAncestors(sel.id, tree).flatMap((pcode) => {
    if (!isCountry(pcode)) {
      return `area:${pcode}`;
    }
    return pcode === sel.id ? [`area:${pcode}`, `country:${pcode}`] : [];
  });
};

type End = { readonly key: string; readonly members?: readonly { readonly key: string }[] };

/**
 * The focus that lines have, with the merged ends that stand for something in it: none where no line
 * ends there, so that not all of them are left out.
 */
export const focusAmong = (
  focus: readonly string[],
  rows: readonly { readonly from: End; readonly to: End }[],
): readonly string[] => {
  const isIn = ({ key, members = [] }: End): boolean =>
    focus.includes(key) || members.some((member) => focus.includes(member.key));
  const found = rows.flatMap(({ from, to }) => [from, to].filter(isIn)).map(({ key }) => key);
  return found.length === 0 ? NOTHING : [...new Set([...focus, ...found])];
};
