import {
  type Absence,
  type Centre,
  type CentreAt,
  type Crossing,
  type CrossingAt,
  centreAt,
  crossingAt,
  type Day,
  type FreshFor,
  type LeastOrExact,
} from '@waystation/domain';
import type { AreaRow, SiteRow } from '@waystation/layers';
import type { WithinState } from '@waystation/view';
import { type MembershipAreas, membershipOf, type Whereabouts } from './membership';

/** Numbers of one kind of thing inside: their sum, and how many have none. */
export type Counted = {
  readonly things: number;
  /** Sum of the numbers there are; null: none has one. */
  readonly people: number | null;
  /** How many have no number, and why. */
  readonly absent: ReadonlyMap<Absence, number>;
  /** How many numbers were counted in an earlier round and published again in this one. */
  readonly carriedOver: number;
  /** How many numbers are of another round than the rest, and so not in the sum (domain rule 2). */
  readonly ofOtherRounds: number;
};

/** What lies in an area that a reader drew, or in those that were chosen. */
export type DrawnSummary = {
  /** Most people first. */
  readonly areas: Counted & { readonly rows: readonly AreaRow[] };
  readonly sites: Counted & { readonly rows: readonly SiteRow[] };
  readonly centres: {
    readonly all: readonly { readonly centre: Centre; readonly at: CentreAt }[];
    /** Places free at centres that counted them lately; null: none did. */
    readonly free: number | null;
    /** Of bounds the sum has the least. */
    readonly freeQualifier: LeastOrExact;
    readonly freeUnknown: number;
  };
  readonly crossings: readonly { readonly crossing: Crossing; readonly at: CrossingAt }[];
  /** Sites, centres and crossings of the operation of which nobody can tell. */
  readonly untold: number;
};

/** What the map has, all at one moment. */
export type DrawnOver = MembershipAreas & {
  readonly areaRows: readonly AreaRow[];
  readonly sites: readonly SiteRow[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly moment: Date;
  readonly rules: { readonly centres: FreshFor; readonly crossings: FreshFor };
};

type Numbered = {
  readonly value: number | null;
  readonly absence: Absence | null;
  readonly carriedOver: boolean;
  readonly otherDay?: Day;
};

/** Numbers of one round, unit and level may be added; what has none is counted beside the sum. */
const countedOf = <Row extends Numbered>(
  rows: readonly Row[],
): Counted & { readonly rows: readonly Row[] } => {
  const ofRound = rows.filter(({ otherDay }) => otherDay === undefined);
  const numbers = ofRound.flatMap(({ value }) => value ?? []);
  const absent = new Map<Absence, number>();
  for (const { value, absence } of rows) {
    if (value === null) {
      const why = absence ?? 'unknown';
      absent.set(why, (absent.get(why) ?? 0) + 1);
    }
  }
  return {
    things: rows.length,
    people: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    absent,
    carriedOver: ofRound.filter(({ value, carriedOver }) => value !== null && carriedOver).length,
    ofOtherRounds: rows.filter(({ value, otherDay }) => value !== null && otherDay !== undefined)
      .length,
    rows: rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)),
  };
};

const centresOf = (
  centres: readonly Centre[],
  { moment, rules }: DrawnOver,
): DrawnSummary['centres'] => {
  const all = centres.map((centre) => ({
    centre,
    at: centreAt(centre, moment, rules.centres),
  }));
  const known = all.map(({ at }) => at);
  const open = known.filter(({ status }) => status === 'operating' || status === 'full');
  const free = open.flatMap((one) => (one.free.kind === 'known' ? one.free : []));
  return {
    all,
    free: free.length === 0 ? null : free.reduce((sum, places) => sum + places.free, 0),
    freeQualifier: free.some(({ qualifier }) => qualifier === 'atLeast') ? 'atLeast' : 'exact',
    freeUnknown: open.filter((one) => one.free.kind === 'unknown').length,
  };
};

const crossingsOf = (
  crossings: readonly Crossing[],
  { moment, rules }: DrawnOver,
): DrawnSummary['crossings'] =>
  crossings.map((crossing) => ({ crossing, at: crossingAt(crossing, moment, rules.crossings) }));

/** What is known of where a site is; its country is known by its area alone. */
export const whereOfSite = ({ position, area }: SiteRow): Whereabouts => ({
  position,
  area,
  countries: [],
});

const whereOfCentre = ({ place }: Centre): Whereabouts => ({
  position: place.position,
  area: place.declaredArea,
  countries: place.country === null ? [] : [place.country],
});

/** A crossing is in both of its countries, whichever bank its point is on. */
const whereOfCrossing = ({ place, countries }: Crossing): Whereabouts => ({
  position: place.position,
  area: place.declaredArea,
  countries,
});

/**
 * What lies in a drawn area, or in chosen areas. Sums are of one moment, level and unit; absent
 * numbers are counted, never taken for zero (domain rules 1, 2).
 */
export const summaryOf = (within: WithinState, over: DrawnOver): DrawnSummary => {
  const { hasArea, hasPlace } = membershipOf(within, over);
  const centres = over.centres.filter((centre) => hasPlace(whereOfCentre(centre)));
  const crossings = over.crossings.filter((crossing) => hasPlace(whereOfCrossing(crossing)));
  const everywhere = [
    ...over.sites.map(whereOfSite),
    ...over.centres.map(whereOfCentre),
    ...over.crossings.map(whereOfCrossing),
  ];
  return {
    areas: countedOf(over.areaRows.filter(({ pcode }) => hasArea(pcode))),
    sites: countedOf(over.sites.filter((site) => hasPlace(whereOfSite(site)))),
    centres: centresOf(centres, over),
    crossings: crossingsOf(crossings, over),
    untold: everywhere.filter((where) => hasPlace(where) === null).length,
  };
};
