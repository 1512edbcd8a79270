import type { Iso3 } from '@waystation/domain';
import type { KnownCentre } from '../ground';
import type { Reason } from '../rank/reason';
import type { Border } from './border';
import { chooseGate, type WayThrough } from './choose-gate';
import type { Gate } from './gates';

/** The border to a centre, the way through it, and what that means for the ranking. */
export type BorderTo = {
  readonly border: Border;
  /** Null: no border, or no crossing to go through. */
  readonly through: WayThrough | null;
  readonly reasons: readonly Reason[];
};

const NO_BORDER: BorderTo = { border: { kind: 'none' }, through: null, reasons: [] };

/** Nobody knows whether a closed border lies between: unknown is never open (rule 6). */
const UNKNOWN_BORDER: BorderTo = {
  border: { kind: 'unknown' },
  through: null,
  reasons: [{ code: 'borderUnknown', tier: 'unknown' }],
};

const reasonOf = ({ crossing: { place }, at }: Gate): Reason => {
  const crossing = place.id;
  switch (at.status) {
    case 'open':
      return { code: 'crossingOpen', tier: 'fits', crossing };
    // Some may pass; whether these people may, nobody has said.
    case 'restricted':
      return { code: 'crossingRestricted', tier: 'unknown', crossing };
    case 'unknown':
      return { code: 'crossingUnknown', tier: 'unknown', crossing };
    case 'closed':
      return { code: 'crossingClosed', tier: 'unreachable', crossing };
    default:
      return at.status satisfies never;
  }
};

/** Whether a border lies between the people and a centre, and whether one can pass it. */
export const borderTo = (
  { centre, country }: KnownCentre,
  here: Iso3 | null,
  gates: ReadonlyMap<Iso3, readonly Gate[]>,
): BorderTo => {
  if (here === null || country === null) {
    return UNKNOWN_BORDER;
  }
  if (here === country) {
    return NO_BORDER;
  }
  const through = chooseGate(gates.get(country) ?? [], centre.place.position);
  if (through === null) {
    return {
      border: { kind: 'abroad', country, crossing: null },
      through,
      reasons: [{ code: 'noCrossingKnown', tier: 'unknown' }],
    };
  }
  const { crossing, at } = through.gate;
  return {
    border: {
      kind: 'abroad',
      country,
      crossing: {
        id: crossing.place.id,
        names: crossing.place.names,
        position: crossing.place.position,
        type: crossing.type,
        status: at.status,
        reportedAt: at.entry?.at ?? null,
        freshness: at.freshness,
        whoMayPass: crossing.whoMayPass,
        hours: crossing.hours,
      },
    },
    through,
    reasons: [reasonOf(through.gate)],
  };
};
