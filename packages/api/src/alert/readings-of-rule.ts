import {
  type AlertReading,
  type AlertRule,
  type AlertSubject,
  absent,
  alertReadingsOfCentre,
  type CentreCount,
  type CentreLogEntry,
  type Indicator,
  type LogCursor,
  type PlaceId,
  placesOfRule,
  type Round,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { carriedOverAreas } from '../figure/carried-over-areas';
import { figureByArea } from '../figure/figure-by-area';
import { chooseIndicator } from '../indicator/choose-indicator';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import { roundsOfIndicator } from '../indicator/round-at';
import { found, type Outcome } from '../outcome/outcome';
import { onePerDay } from '../round/one-per-day';

/** What is known of each place of a rule, by P-code or id. */
export type ReadingsOfRule = ReadonlyMap<string, readonly AlertReading[]>;

type OfAreas = Extract<AlertSubject, { readonly kind: 'areas' }>;
type OfCentres = Extract<AlertSubject, { readonly kind: 'centres' }>;

/** A page of a log; one entry is a few hundred bytes. */
const ENTRIES_AT_ONCE = 500;

const inRound = async (
  reads: DisclosedOperation,
  { indicator, round, level }: { indicator: Indicator; round: Round; level: OfAreas['level'] },
): Promise<(pcode: string) => AlertReading> => {
  const { group, unit, measure } = indicator;
  const asOf = round.reportingDate;
  const rows = await reads.figures.ofAreas({ group, unit, measure, round: round.id, level });
  const carriedOver = await carriedOverAreas(reads, { indicator, round, level, asOf });
  const figures = figureByArea(rows);
  return (pcode) => {
    const figure = figures.get(pcode);
    const reported = figure?.reported ?? absent('notAssessed');
    const isNumber = reported.kind === 'value';
    return {
      at: asOf,
      seenAt: asOf,
      known: isNumber ? { least: reported.value, most: reported.value } : null,
      isSuppressed: !isNumber && reported.absence === 'suppressed',
      isCarriedOver: figure?.carriedOver === true || carriedOver.has(pcode),
      method: round.method,
    };
  };
};

/** Arrivals are cumulative and fall with corrections alone: no limit is held against them. */
const ofAreas = async (
  reads: DisclosedOperation,
  { indicator: asked, level, pcodes }: OfAreas,
): Promise<Outcome<ReadingsOfRule>> => {
  const chosen = await chooseIndicator(reads, asked, LAST_POSSIBLE_DAY);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  if (indicator === null || indicator.from === 'flows') {
    return found(new Map());
  }
  const rounds = onePerDay(await roundsOfIndicator(reads, indicator), reads);
  const readings: ((pcode: string) => AlertReading)[] = [];
  for (const round of rounds) {
    // One after another: of all rounds at once the rows would not fit beside what others ask for.
    readings.push(await inRound(reads, { indicator, round, level }));
  }
  return found(new Map(pcodes.map((pcode) => [`${pcode}`, readings.map((at) => at(pcode))])));
};

const isCount = (
  logged: CentreLogEntry,
): logged is Extract<CentreLogEntry, { readonly kind: 'count' }> => logged.kind === 'count';

/** Every count of a centre, oldest first; null: there is no such centre for this audience. */
const countsOf = async (
  reads: DisclosedOperation,
  centre: PlaceId,
): Promise<readonly CentreCount[] | null> => {
  const counts: CentreCount[] = [];
  const asked = { centre, kind: 'count', isReported: false, limit: ENTRIES_AT_ONCE } as const;
  let before: LogCursor | null = null;
  for (;;) {
    const page: readonly CentreLogEntry[] | null = await reads.places.centreLog({
      ...asked,
      before,
    });
    if (page === null) {
      return null;
    }
    counts.push(...page.filter(isCount).map(({ entry }) => entry));
    const last = page.at(-1);
    if (last === undefined || page.length < ENTRIES_AT_ONCE) {
      return counts.toReversed();
    }
    before = { at: last.entry.at, ordinal: last.ordinal };
  }
};

const ofCentres = async (
  reads: DisclosedOperation,
  { centres, quantity }: OfCentres,
): Promise<ReadingsOfRule> => {
  const known = await reads.places.centres();
  const rule = reads.operation.staleness.centres;
  const readings = new Map<string, readonly AlertReading[]>();
  for (const id of centres) {
    const centre = known.find(({ place }) => place.id === id);
    const counts = centre === undefined ? null : await countsOf(reads, id);
    if (centre !== undefined && counts !== null) {
      readings.set(id, alertReadingsOfCentre({ ...centre, counts: [...counts] }, quantity, rule));
    }
  }
  return readings;
};

/**
 * What an audience may know of each place of a rule, date by date. A place that a round does not list
 * was not assessed by it. Places without any number are left out.
 */
export const readingsOfRule = async (
  reads: DisclosedOperation,
  rule: Pick<AlertRule, 'of'>,
): Promise<Outcome<ReadingsOfRule>> => {
  const read =
    rule.of.kind === 'areas'
      ? await ofAreas(reads, rule.of)
      : found(await ofCentres(reads, rule.of));
  if (!read.ok) {
    return read;
  }
  const told = placesOfRule(rule).flatMap((place) => {
    const readings = read.value.get(place) ?? [];
    return readings.some(({ known, isSuppressed }) => known !== null || isSuppressed)
      ? [[place, readings] as const]
      : [];
  });
  return found(new Map(told));
};
