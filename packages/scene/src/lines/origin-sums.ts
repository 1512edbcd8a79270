import { groupBy } from '@waystation/domain';
import { type FlowRow, flowEndName, type Reader } from '@waystation/layers';

/** The people of one round who come from one place, wherever they are now. */
export type OriginSum = {
  readonly key: string;
  readonly name: string;
  /** Null: it has no place on a map. */
  readonly position: readonly [number, number] | null;
  /** Whether it is outside the operation's areas. */
  readonly isAbroad: boolean;
  /** Of the pairs that have a number; null: none has. */
  readonly value: number | null;
  /** Whether a pair has no number, or none that may be shown, so that there are as many or more. */
  readonly isLeast: boolean;
};

const FOREIGN = 'foreign:';

/** Parts of one country are one origin, as their lines begin at one point. */
const originKey = ({ from: { key, country } }: FlowRow): string =>
  country === undefined ? key : `country:${country}`;

const sumOf = (key: string, rows: readonly FlowRow[], reader: Reader): readonly OriginSum[] => {
  const [first] = rows;
  if (first === undefined) {
    return [];
  }
  const { from } = first;
  const known = rows.flatMap(({ value }) => value ?? []);
  return [
    {
      key,
      name:
        from.country === undefined
          ? flowEndName(from, reader)
          : reader.formats.country(from.country),
      position: from.position,
      isAbroad: from.key.startsWith(FOREIGN),
      value: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
      isLeast: known.length < rows.length,
    },
  ];
};

/**
 * How many people come from each place, the most first: the pairs of one round and one unit, added over
 * where the people are. Those who stay within a place, or whose origin is not stated, are of none.
 */
export const originSums = (rows: readonly FlowRow[], reader: Reader): readonly OriginSum[] => {
  const moved = rows.filter(({ from, to }) => from.key !== to.key && from.key !== 'notStated');
  return [...groupBy(moved, originKey)]
    .flatMap(([key, own]) => sumOf(key, own, reader))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.name.localeCompare(b.name));
};
