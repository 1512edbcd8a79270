import {
  type ClosedTo,
  type ClosureReason,
  type ClosureSource,
  isPersonal,
  type Position,
  type RoadClosure,
  type RoadReport,
} from '@waystation/domain';
import { readCoordinate } from '@waystation/i18n/coordinates';
import { pointText } from '../find-centre/address/find-state';

/** Who may be told of a closure: everybody, or those who work with the operation. */
export const ROAD_AUDIENCES = ['public', 'restricted'] as const;

/** What is being written of a closed road. */
export type RoadDraft = {
  /** Coordinates in any way that the search takes them. */
  readonly where: string;
  readonly road: string;
  readonly reason: ClosureReason | null;
  readonly closedTo: ClosedTo;
  readonly source: ClosureSource;
  readonly audience: (typeof ROAD_AUDIENCES)[number];
  readonly note: string;
  /** When it was seen; null: now. */
  readonly at: string | null;
};

/** Nothing said yet but where. */
export const emptyRoadDraft = (where: string): RoadDraft => ({
  where,
  road: '',
  reason: null,
  closedTo: 'all',
  source: 'staff',
  audience: 'public',
  note: '',
  at: null,
});

/** What is missing before a report can be sent. */
export type RoadHint = 'noWhere' | 'noReason' | 'personal';

type Written =
  /** With what the road is called. */
  | { readonly kind: 'report'; readonly report: RoadReport; readonly road: string }
  | { readonly kind: 'missing'; readonly hint: RoadHint };

/** The point that somebody typed; null: it is none. */
export const pointTyped = (where: string): Position | null => {
  const reading = readCoordinate(where, () => null);
  return reading?.kind === 'point' ? reading.position : null;
};

type Sender = { readonly id: string; readonly now: Date };

const textOrNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/** A draft as a report, or what it lacks; a road without a name is called by its coordinates. */
export const reportOfRoadDraft = (draft: RoadDraft, { id, now }: Sender): Written => {
  const { reason, closedTo, source, audience } = draft;
  const position = pointTyped(draft.where);
  if (position === null) {
    return { kind: 'missing', hint: 'noWhere' };
  }
  if (reason === null) {
    return { kind: 'missing', hint: 'noReason' };
  }
  const named = textOrNull(draft.road);
  const note = textOrNull(draft.note);
  if (isPersonal(named) || isPersonal(note)) {
    return { kind: 'missing', hint: 'personal' };
  }
  const road = named ?? pointText(position);
  return {
    kind: 'report',
    road,
    report: {
      id,
      at: draft.at ?? now.toISOString(),
      source,
      note,
      basedOn: 0,
      confirmed: false,
      says: {
        kind: 'newClosure',
        position,
        road,
        sensitivity: audience,
        reason,
        closedTo,
        until: null,
      },
    },
  };
};

/** A report that a road is open again, by somebody who has seen all that was said of it. */
export const reopeningOf = (
  { id: closure, log }: RoadClosure,
  { id, now, source }: Sender & Pick<RoadDraft, 'source'>,
): RoadReport => ({
  id,
  at: now.toISOString(),
  source,
  note: null,
  basedOn: Math.max(...log.map(({ number }) => number)),
  confirmed: false,
  says: { kind: 'reopened', closure },
});
