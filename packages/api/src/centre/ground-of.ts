import { type Centre, Day } from '@waystation/domain';
import { type Ground, groundAt } from '@waystation/nearest';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** Questions come for now and for the moments of a replay; a handful at a time. */
const MOST_MOMENTS = 4;

type Kept = { readonly ms: number; readonly ground: Ground };

/** Forgotten with the list of centres that they are made of, so with the next change. */
const kept = new WeakMap<readonly Centre[], readonly Kept[]>();

const MS_PER_MINUTE = 60_000;

/**
 * The end of the minute that a moment is in: all who ask in it are answered from the same work, and
 * a count made seconds ago is not yet to come.
 */
const endOfMinute = (moment: Date): Date =>
  new Date(Math.ceil(moment.getTime() / MS_PER_MINUTE) * MS_PER_MINUTE);

/** What an audience may know of the centres of an operation in a minute, made once for many questions. */
export const groundOf = async (reads: DisclosedOperation, asked: Date): Promise<Ground> => {
  const moment = endOfMinute(asked);
  const [centres, crossings, closures, countryAt] = await Promise.all([
    reads.places.centres(Day.parse(moment.toISOString().slice(0, 10))),
    reads.places.crossings(),
    reads.places.closures(),
    reads.areas.countryAt(),
  ]);
  const ms = moment.getTime();
  const known = kept.get(centres) ?? [];
  const ground =
    known.find((one) => one.ms === ms)?.ground ??
    groundAt({ operation: reads.operation, moment, centres, crossings, closures, countryAt });
  const others = known.filter((one) => one.ms !== ms);
  kept.set(centres, [{ ms, ground }, ...others].slice(0, MOST_MOMENTS));
  return ground;
};
