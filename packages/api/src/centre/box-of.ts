import type { Centre } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { type Box, boxAround } from '../operation/box-around';

/** Forgotten with the list of centres, so with the next change; many who ask at once wait for one. */
const kept = new WeakMap<readonly Centre[], Promise<Box | null>>();

const boxAroundAll = async (
  { areas, places }: DisclosedOperation,
  centres: readonly Centre[],
): Promise<Box | null> => {
  const [rows, crossings] = await Promise.all([areas.list(null), places.crossings()]);
  return boxAround([
    ...rows.map(({ bbox }) => bbox),
    ...[...centres, ...crossings].flatMap(({ place: { position } }): Box[] =>
      position === null ? [] : [[...position, ...position]],
    ),
  ]);
};

/** Around the areas of an operation and the places where people are received or cross. */
export const boxOf = async (reads: DisclosedOperation): Promise<Box | null> => {
  const centres = await reads.places.centres();
  const box = kept.get(centres) ?? boxAroundAll(reads, centres);
  kept.set(centres, box);
  box.catch(() => kept.delete(centres));
  return box;
};
