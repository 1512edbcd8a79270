import type { Iso3 } from '@waystation/domain';
import type { KnownCrossing } from '../ground';
import type { Reason } from '../rank/reason';
import type { Border } from './border';

/** What a border means for the ranking, and how the answer tells of it. */
export type Passage = { readonly border: Border; readonly reasons: readonly Reason[] };

/** Both in the same country. */
export const NO_BORDER: Passage = { border: { kind: 'none' }, reasons: [] };

/** Nobody knows whether a closed border lies between: unknown is never open (rule 6). */
export const UNKNOWN_BORDER: Passage = {
  border: { kind: 'unknown' },
  reasons: [{ code: 'borderUnknown', tier: 'unknown' }],
};

/** A border of which no crossing is known. */
export const withoutCrossing = (country: Iso3): Passage => ({
  border: { kind: 'abroad', country, crossing: null },
  reasons: [{ code: 'noCrossingKnown', tier: 'unknown' }],
});

const reasonOf = ({ crossing: { place }, at }: KnownCrossing): Reason => {
  const crossing = place.id;
  const { status } = at;
  switch (status) {
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
      return status satisfies never;
  }
};

/** The passage into a country through a crossing. */
export const passageThrough = (known: KnownCrossing, country: Iso3): Passage => {
  const { crossing, at } = known;
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
    reasons: [reasonOf(known)],
  };
};
