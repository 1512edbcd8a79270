import { z } from 'zod';
import { Day } from '../codes';
import { StepTaker } from '../step-taker';
import {
  MINIMUM_STANDARDS,
  type MinimumStandard,
  STANDARD_IDS,
  StandardId,
} from './minimum-standard';

/** More is no threshold of any of these units. */
const MOST = 1_000_000;

const Limit = z.number().positive().max(MOST);

/**
 * An operation's own threshold in place of the published one, from a day on; or, without one, that from
 * then on the published one holds again. Entries are only added: what was judged by what can be told.
 */
export const OwnStandard = z
  .object({
    standard: StandardId,
    threshold: z
      .object({ met: Limit, partly: Limit.nullable().default(null) })
      .strict()
      .readonly()
      .nullable(),
    /** The first day that it holds. */
    from: Day,
    reason: z.string().trim().min(1).max(400),
    /** Null: not told to this audience. */
    by: StepTaker.nullable(),
    writtenAt: z.iso.datetime(),
  })
  .strict()
  .readonly();
/** A value that the schema {@link OwnStandard} accepts. */
export type OwnStandard = z.infer<typeof OwnStandard>;

/** Whether the lesser value of a threshold asks for more than the threshold: nothing would be partly met. */
export const isPartlyStricter = ({
  standard,
  threshold,
}: Pick<OwnStandard, 'standard' | 'threshold'>): boolean => {
  if (threshold === null || threshold.partly === null) {
    return false;
  }
  return MINIMUM_STANDARDS[standard].direction === 'atMost'
    ? threshold.partly <= threshold.met
    : threshold.partly >= threshold.met;
};

/** A standard as it holds in an operation on a day. */
export type StandardInForce = MinimumStandard & {
  /** Null: as published. */
  readonly own: OwnStandard | null;
};

/** Of several that hold since the same day the one written last. */
const inForceOn = (
  own: readonly OwnStandard[],
  standard: StandardId,
  day: Day,
): OwnStandard | null =>
  own
    .filter((one) => one.standard === standard && one.from <= day)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1) ?? null;

/** Every standard as it holds on a day, in the order of {@link STANDARD_IDS}. */
export const standardsOn = (
  { standards }: { readonly standards: readonly OwnStandard[] },
  day: Day,
): readonly StandardInForce[] =>
  STANDARD_IDS.map((id) => {
    const published: MinimumStandard = MINIMUM_STANDARDS[id];
    const own = inForceOn(standards, id, day);
    return own === null || own.threshold === null
      ? { ...published, own: null }
      : { ...published, threshold: own.threshold, own };
  });
