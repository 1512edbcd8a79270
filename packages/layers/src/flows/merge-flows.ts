import type { FlowRow } from './flow-rows';
import type { MergedEnds } from './merge-ends';

const sumOf = (parts: readonly FlowRow[]): Pick<FlowRow, 'value' | 'absence'> => {
  const values = parts.flatMap(({ value }) => value ?? []);
  return values.length === 0
    ? { value: null, absence: parts[0]?.absence ?? 'unknown' }
    : { value: values.reduce((sum, value) => sum + value, 0), absence: null };
};

/**
 * The flows between merged ends: each the sum of those that it stands for, each way by itself. Only for
 * flows of one round and unit that count each person once, as people present by origin do; cumulative
 * counts of several dates are never added (domain rule 4). One that has no number is in no sum.
 */
export const mergedFlows = (rows: readonly FlowRow[], ends: MergedEnds): readonly FlowRow[] => {
  if (ends.size === 0) {
    return rows;
  }
  const groups = new Map<string, FlowRow[]>();
  for (const row of rows) {
    const key = `${(ends.get(row.from.key) ?? row.from).key}>${(ends.get(row.to.key) ?? row.to).key}`;
    const parts = groups.get(key);
    if (parts === undefined) {
      groups.set(key, [row]);
    } else {
      parts.push(row);
    }
  }
  return [...groups].flatMap(([key, parts]) => {
    const [first] = parts;
    if (first === undefined || first.key === key) {
      return parts;
    }
    const [from, to] = [ends.get(first.from.key) ?? first.from, ends.get(first.to.key) ?? first.to];
    return { ...first, key, from, to, parts, ...sumOf(parts) };
  });
};
