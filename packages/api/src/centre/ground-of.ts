import type { Centre } from '@waystation/domain';
import { type Ground, groundAt } from '@waystation/nearest';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** Questions come for now and for the moments of a replay; a handful at a time. */
const MOST_MOMENTS = 4;

type Kept = { readonly ms: number; readonly ground: Ground };

/** Forgotten with the list of centres that they are made of, so with the next change. */
const kept = new WeakMap<readonly Centre[], readonly Kept[]>();

/** What an audience may know of the centres of an operation at a moment, made once for many questions. */
export const groundOf = async (reads: DisclosedOperation, moment: Date): Promise<Ground> => {
  const [centres, crossings, closures, countryAt] = await Promise.all([
    reads.places.centres(),
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
