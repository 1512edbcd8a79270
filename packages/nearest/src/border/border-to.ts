import type { Iso3 } from '@waystation/domain';
import type { KnownCentre } from '../ground';
import { chooseGate, type WayThrough } from './choose-gate';
import type { Gate } from './gates';
import { NO_BORDER, type Passage, UNKNOWN_BORDER, withoutCrossing } from './passage';

/** The border to a centre and the way through it; null: none, or no crossing to go through. */
export type BorderTo = { readonly passage: Passage; readonly through: WayThrough | null };

const NONE: BorderTo = { passage: NO_BORDER, through: null };
const UNKNOWN: BorderTo = { passage: UNKNOWN_BORDER, through: null };

/** Whether a border lies between the people and a centre, and whether one can pass it. */
export const borderTo = (
  { point, country }: KnownCentre,
  here: Iso3 | null,
  gates: ReadonlyMap<Iso3, readonly Gate[]>,
): BorderTo => {
  if (here === null || country === null) {
    return UNKNOWN;
  }
  if (here === country) {
    return NONE;
  }
  const through = chooseGate(gates.get(country) ?? [], point);
  return { passage: through?.gate.passage ?? withoutCrossing(country), through };
};
