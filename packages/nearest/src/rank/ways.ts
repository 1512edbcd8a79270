import { type BorderTo, borderTo } from '../border/border-to';
import type { KnownCentre, KnownCrossing } from '../ground';
import { kmOnSphere } from '../travel/on-sphere';
import type { Asked } from './asked';

/** The border to a centre, and about how far the way is: what neither needs nor people change. */
export type Way = {
  readonly border: BorderTo;
  /** Through the crossing if there is one; infinite: nobody knows where. */
  readonly km: number;
};

/** From where one sets out. */
export type SetOut = Pick<Asked, 'from' | 'origins'>;

/** The way to one centre. */
export const wayTo = (known: KnownCentre, { from, origins }: SetOut): Way => {
  const border = borderTo(known, origins);
  const { through } = border;
  if (known.point === null) {
    return { border, km: Number.POSITIVE_INFINITY };
  }
  const isThrough = through !== null && Number.isFinite(through.km);
  return { border, km: isThrough ? through.km : kmOnSphere(from, known.point) };
};

type Latest = {
  readonly crossings: readonly KnownCrossing[];
  readonly setOut: string;
  readonly ways: readonly Way[];
};

const latestOf = new WeakMap<readonly KnownCentre[], Latest>();

/**
 * The ways to all centres, in their order. Those last worked out over the same centres are kept: who
 * asks for one more need on an old phone sets out from the same place.
 */
export const waysTo = (
  centres: readonly KnownCentre[],
  crossings: readonly KnownCrossing[],
  asked: SetOut,
): readonly Way[] => {
  const { from, origins } = asked;
  const setOut = [from.x, from.y, from.z, ...origins.map(({ country }) => country)].join();
  const latest = latestOf.get(centres);
  if (latest?.crossings === crossings && latest.setOut === setOut) {
    return latest.ways;
  }
  const ways = centres.map((known) => wayTo(known, asked));
  latestOf.set(centres, { crossings, setOut, ways });
  return ways;
};
