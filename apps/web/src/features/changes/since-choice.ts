import type { Day } from '@waystation/domain';
import { type ClockSpan, clampDay, shiftDay } from '@waystation/view';
import type { Since } from './changes-address';
import type { Visit } from './visits-store';

/** How far back the page looks where there are no rounds: as far as most situation reports do. */
const DAYS_BACK = 7;

/** Days back that are offered. */
export const DAYS_OFFERED: readonly number[] = [1, DAYS_BACK, 30];

/** Between which moments changes are asked for. */
export type Asked = {
  readonly since: Day | Visit['told'];
  /** The day of the round that the visitor had seen; null: that of the day. */
  readonly seen: Day | null;
  /** Whether it is since the reader's last visit. */
  readonly isVisit: boolean;
};

type Shown = {
  readonly day: Day;
  readonly span: ClockSpan;
  /** The days of the rounds up to the day, oldest first; empty: there are none. */
  readonly rounds: readonly Day[];
};

type Choice = Shown & {
  /** Null: this device knows of none. */
  readonly visit: Visit | null;
};

/** Since the round before; where there are none, since a week before. */
export const ownSince = ({ day, span, rounds }: Shown): Day =>
  rounds.at(-2) ?? clampDay(shiftDay(day, -DAYS_BACK), span);

/** Since when changes are told: what the address asks for where it makes sense. */
export const askedSince = (since: Since, choice: Choice): Asked => {
  const { day, visit } = choice;
  if (since === 'visit' && visit !== null && visit.told.slice(0, 10) <= day) {
    return { since: visit.told, seen: visit.seen, isVisit: true };
  }
  const asked = since === 'visit' || since === null || since > day ? ownSince(choice) : since;
  return { since: asked, seen: null, isVisit: false };
};
