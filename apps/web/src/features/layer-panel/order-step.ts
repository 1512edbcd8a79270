/** What of a layer's row is needed to say among whom it can be moved. */
export type OrderedRow = {
  readonly id: string;
  readonly isShown: boolean;
  /** Layers of one group can change places; null: its place is fixed. */
  readonly group: string | null;
};

/** The shown layers among which one can be moved, itself among them, in their order. */
export const peersOf = <Row extends OrderedRow>(
  rows: readonly Row[],
  { group }: Pick<OrderedRow, 'group'>,
): readonly Row[] =>
  group === null ? [] : rows.filter((row) => row.isShown && row.group === group);

/** A step over the next layer, under the one before, or on from the last to the first. */
export type OrderStep = 'over' | 'under' | 'round';

/** The layer whose place a step takes; null: there is none. */
export const placeAfter = <Row extends OrderedRow>(
  peers: readonly Row[],
  id: string,
  step: OrderStep,
): Row | null => {
  const at = peers.findIndex((row) => row.id === id);
  switch (step) {
    case 'over':
      return peers[at + 1] ?? null;
    case 'under':
      return peers[at - 1] ?? null;
    case 'round':
      return (at === peers.length - 1 ? peers[0] : peers[at + 1]) ?? null;
    default:
      return step satisfies never;
  }
};

/** The step of a key with Alt; null: the key is none. */
export const stepOfKey = ({
  key,
  altKey,
}: {
  readonly key: string;
  readonly altKey: boolean;
}): OrderStep | null => {
  if (!altKey) {
    return null;
  }
  if (key === 'ArrowDown') {
    return 'over';
  }
  return key === 'ArrowUp' ? 'under' : null;
};
