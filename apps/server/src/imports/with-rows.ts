import { groupBy, type ImportFlag } from '@waystation/domain';
import type { NamedIn } from '@waystation/ingest';

/** Flags of the store with the cells of the file that they come from, where this file has them. */
export const withRows = (
  flags: readonly ImportFlag[],
  named: readonly NamedIn[],
): readonly ImportFlag[] => {
  const bySubject = groupBy(named, ({ subject }) => subject);
  return flags.map((flag) => {
    const own = bySubject.get(flag.subject) ?? [];
    const [first] = own;
    return first === undefined
      ? flag
      : {
          ...flag,
          row: first.row,
          rows: own.map(({ row }) => row),
          column: first.column,
          value: first.value,
        };
  });
};
