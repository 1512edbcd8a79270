import type { Iso3 } from '@waystation/domain';
import type { KnownCentre } from '../ground';
import { type Tier, worstTier } from '../rank/tiers';
import { chooseGate, type WayThrough } from './choose-gate';
import type { Gate } from './gates';
import { NO_BORDER, type Passage, UNKNOWN_BORDER, withoutCrossing } from './passage';

/** The border to a centre and the way through it; null: none, or no crossing to go through. */
export type BorderTo = { readonly passage: Passage; readonly through: WayThrough | null };

const NONE: BorderTo = { passage: NO_BORDER, through: null };
const UNKNOWN: BorderTo = { passage: UNKNOWN_BORDER, through: null };

/** A country where the people may be, and the crossings out of it by the country behind them. */
export type Origin = {
  readonly country: Iso3;
  readonly gates: ReadonlyMap<Iso3, readonly Gate[]>;
};

const borderFrom = (
  { country: here, gates }: Origin,
  { point }: KnownCentre,
  to: Iso3,
): BorderTo => {
  if (here === to) {
    return NONE;
  }
  const through = chooseGate(gates.get(to) ?? [], point);
  return { passage: through?.gate.passage ?? withoutCrossing(to), through };
};

const tierOf = ({ passage }: BorderTo): Tier => worstTier(passage.reasons);

/**
 * Whether a border lies between the people and a centre, and whether one can pass it. People who may
 * be in either of two countries may have to pass it: where both would come to the same, that is told;
 * else nobody knows.
 */
export const borderTo = (known: KnownCentre, origins: readonly Origin[]): BorderTo => {
  const { country } = known;
  if (country === null) {
    return UNKNOWN;
  }
  let told: BorderTo | null = null;
  for (const origin of origins) {
    const border = borderFrom(origin, known, country);
    if (told !== null && tierOf(border) !== tierOf(told)) {
      return UNKNOWN;
    }
    told = told === null || (told.through === null && border.through !== null) ? border : told;
  }
  return told ?? UNKNOWN;
};
