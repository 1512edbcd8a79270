import type { Centre } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { type Box, boxAround } from '../operation/box-around';

/** Forgotten with the list of centres, so with the next change. */
const kept = new WeakMap<readonly Centre[], Box | null>();

/** Around the areas of an operation and the places where people are received or cross. */
export const boxOf = async ({ areas, places }: DisclosedOperation): Promise<Box | null> => {
  const centres = await places.centres();
  const known = kept.get(centres);
  if (known !== undefined) {
    return known;
  }
  const [rows, crossings] = await Promise.all([areas.list(null), places.crossings()]);
  const box = boxAround([
    ...rows.map(({ bbox }) => bbox),
    ...[...centres, ...crossings].flatMap(({ place: { position } }): Box[] =>
      position === null ? [] : [[...position, ...position]],
    ),
  ]);
  kept.set(centres, box);
  return box;
};
