import { kilometresBetween } from '../geo/kilometres-between';
import {
  type ClosureEntry,
  closureOfReport,
  type RoadClosure,
  type RoadReport,
} from '../road-closure';
import type { RoadDoubt, RoadReportAnswer } from '../views/road-views';
import { closureAt, closuresInForce } from './closure-at';
import { CLOCK_TOLERANCE_MS } from './doubts-of-report';
import { isPersonal, MOST_AHEAD_MS } from './refuse-report';

/** Why a report of a road cannot be taken at all, whatever its writer confirms. */
export type RoadRefusal =
  /** It claims to be based on a report that the closure does not have. */
  | { readonly kind: 'basedOnUnknown'; readonly newest: number }
  /** The device's clock is wrong. A closure announced for later is reported when it begins. */
  | { readonly kind: 'tooFarAhead'; readonly now: string }
  /** It would end before it begins. */
  | { readonly kind: 'endsBefore'; readonly at: string }
  /** Of a person nothing is kept (domain rule 10). */
  | { readonly kind: 'textPersonal'; readonly field: 'road' | 'note' };

type AnswerTo<Outcome extends RoadReportAnswer['outcome']> = Extract<
  RoadReportAnswer,
  { readonly outcome: Outcome }
>;

/** What a report comes to: an entry to be kept with the answer, or why there is none yet. */
export type WeighedRoadReport =
  | {
      readonly kind: 'accepted';
      readonly answer: AnswerTo<'accepted'>;
      readonly entry: ClosureEntry;
    }
  | { readonly kind: 'unconfirmed'; readonly answer: AnswerTo<'unconfirmed'> }
  | { readonly kind: 'refused'; readonly refusal: RoadRefusal };

/** What a report is held against. */
export type RoadScene = {
  /** What was said before of the closure that it is about. */
  readonly log: readonly ClosureEntry[];
  /** All closures of the operation. */
  readonly closures: readonly RoadClosure[];
  /** Kilometres outside the operation; null: inside, or not asked. */
  readonly kmOutside: number | null;
  /** What the roads that are loaded leave doubtful of the place; null: nothing. */
  readonly offRoads: RoadDoubt | null;
  readonly now: Date;
};

/** The same place told twice: coordinates from a phone or a map are hardly ever better. */
const SAME_PLACE_METRES = 200;

const refusalOf = (report: RoadReport, { log, now }: RoadScene): RoadRefusal | null => {
  const { says, note, at } = report;
  const newest = log.at(-1)?.number ?? 0;
  if (report.basedOn > newest) {
    return { kind: 'basedOnUnknown', newest };
  }
  if (new Date(at).getTime() - now.getTime() > MOST_AHEAD_MS) {
    return { kind: 'tooFarAhead', now: now.toISOString() };
  }
  if (says.kind !== 'reopened' && says.until !== null && says.until <= at) {
    return { kind: 'endsBefore', at };
  }
  if (says.kind === 'newClosure' && isPersonal(says.road)) {
    return { kind: 'textPersonal', field: 'road' };
  }
  return isPersonal(note) ? { kind: 'textPersonal', field: 'note' } : null;
};

const alreadyReported = ({ says, at }: RoadReport, closures: RoadScene['closures']) => {
  if (says.kind !== 'newClosure') {
    return [];
  }
  return closuresInForce(closures, new Date(at))
    .map(({ closure: { id, position } }) => ({
      code: 'alreadyReported' as const,
      closure: id,
      metres: Math.round(kilometresBetween(position, says.position) * 1000),
    }))
    .filter(({ metres }) => metres <= SAME_PLACE_METRES)
    .toSorted((a, b) => a.metres - b.metres)
    .slice(0, 1);
};

const doubtsOf = (report: RoadReport, scene: RoadScene): readonly RoadDoubt[] => {
  const { log, closures, kmOutside, offRoads, now } = scene;
  const newestAt = log
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return [
    ...(new Date(report.at).getTime() - now.getTime() > CLOCK_TOLERANCE_MS
      ? [{ code: 'inFuture' as const, now: now.toISOString() }]
      : []),
    ...(newestAt !== undefined && newestAt > report.at
      ? [{ code: 'olderThanNewest' as const, newestAt }]
      : []),
    ...(kmOutside === null ? [] : [{ code: 'farOutside' as const, km: Math.round(kmOutside) }]),
    ...(offRoads === null ? [] : [offRoads]),
    ...alreadyReported(report, closures),
  ];
};

const entryOf = (
  { says, at, source, note, basedOn }: RoadReport,
  number: number,
  doubts: readonly RoadDoubt[],
): ClosureEntry => {
  const stated = { at, source, note, number, basedOn, confirmed: doubts.map(({ code }) => code) };
  if (says.kind === 'reopened') {
    return { ...stated, status: 'reopened' };
  }
  const { reason, closedTo, until } = says;
  return { ...stated, status: 'closed', reason, closedTo, until };
};

/** Decides what becomes of a report of a road, at the moment it is received. */
export const weighRoadReport = (report: RoadReport, scene: RoadScene): WeighedRoadReport => {
  const refusal = refusalOf(report, scene);
  if (refusal !== null) {
    return { kind: 'refused', refusal };
  }
  const doubts = [...doubtsOf(report, scene)];
  if (doubts.length > 0 && !report.confirmed) {
    return { kind: 'unconfirmed', answer: { outcome: 'unconfirmed', doubts } };
  }
  const { log, now } = scene;
  const entry = entryOf(report, (log.at(-1)?.number ?? 0) + 1, doubts);
  const moment = new Date(Math.max(now.getTime(), new Date(report.at).getTime()));
  const after = closureAt({ log: [...log, entry] }, moment);
  return {
    kind: 'accepted',
    entry,
    answer: {
      outcome: 'accepted',
      closure: closureOfReport(report),
      number: entry.number,
      confirmed: doubts,
      isConflicting: (after?.otherwise.length ?? 0) > 0,
    },
  };
};
