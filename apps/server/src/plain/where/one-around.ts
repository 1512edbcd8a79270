import { kilometresBetween } from '@waystation/domain';
import { normalise } from '@waystation/i18n/names';
import type { KnownPlace } from './known-place';

/** So near to each other one place is meant by either: a crossing and the town beside it. Our own judgement. */
const BESIDE_KM = 5;

/** What people are most likely to stand at who ask for a centre. */
const KINDS: readonly KnownPlace['kind'][] = ['crossing', 'centre', 'town', 'area'];

const isCalled = ({ names, otherNames }: KnownPlace, name: string): boolean =>
  [...Object.values(names), ...otherNames].some((one) => normalise(one) === name);

/**
 * Of places of the very name that lie beside each other the crossing, else the centre, with the others as
 * `alsoCalledSo`; null: they lie apart, are called otherwise, or are two of a kind, and have to be asked back.
 */
export const oneAround = (
  places: readonly KnownPlace[],
  typed: string,
): (KnownPlace & Required<Pick<KnownPlace, 'alsoCalledSo'>>) | null => {
  const [first, ...others] = places.toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const name = normalise(typed);
  const isBeside = (one: KnownPlace): boolean =>
    first !== undefined &&
    one.kind !== first.kind &&
    kilometresBetween(one.position, first.position) <= BESIDE_KM;
  return first !== undefined && others.every(isBeside) && places.every((one) => isCalled(one, name))
    ? { ...first, alsoCalledSo: others }
    : null;
};
