import type {
  Absence,
  CountUnit,
  Crossing,
  Day,
  Flow,
  FlowEnd,
  Iso3,
  Qualifier,
  SourceId,
} from '@waystation/domain';

/** People who passed a crossing one way, as its source counts them. */
export type CrossingVolume = {
  readonly from: Iso3;
  readonly to: Iso3;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** How exact the source says the number is. */
  readonly qualifier: Qualifier;
  /** Crossings are not individuals: one person may cross twice. */
  readonly unit: CountUnit;
  readonly measure: Flow['measure'];
  /** As published where only some of the people were counted; null: all of them. */
  readonly category: string | null;
  readonly asOf: Day;
  readonly asOfPrecision: Flow['asOfPrecision'];
  readonly periodStart: Day | null;
  readonly source: SourceId;
};

type Way = Pick<CrossingVolume, 'from' | 'to'>;

/** Which of two entries of one day says more: all since the beginning, a period, a day. */
const PREFERENCE = [
  'cumulative',
  'period',
  'daily',
  'singleOperation',
] as const satisfies readonly Flow['measure'][];

/** The country of an end: its own, or for the crossing itself the one across from the other end. */
const countryOf = (end: FlowEnd, crossing: Crossing, across: FlowEnd): Iso3 | null => {
  if (end.kind === 'country') {
    return end.iso3;
  }
  const [a, b] = crossing.countries;
  const isHere = end.kind === 'place' && end.id === crossing.place.id;
  if (!isHere || across.kind !== 'country') {
    return null;
  }
  return across.iso3 === a ? b : a;
};

const wayOf = (flow: Flow, crossing: Crossing): Way | null => {
  const from = countryOf(flow.from, crossing, flow.to);
  const to = countryOf(flow.to, crossing, flow.from);
  return from === null || to === null || from === to ? null : { from, to };
};

const isOfAll = ({ category, nationality }: Flow): boolean =>
  (category === null || category === 'total') && nationality === null;

/** Newest first; of one day what counts all people, then what says more. */
const byWorth = (a: Flow, b: Flow): number =>
  Number(isOfAll(b)) - Number(isOfAll(a)) ||
  b.asOf.localeCompare(a.asOf) ||
  PREFERENCE.indexOf(a.measure) - PREFERENCE.indexOf(b.measure);

const volumeOf = (flow: Flow, way: Way): CrossingVolume => ({
  ...way,
  value: flow.reported.kind === 'value' ? flow.reported.value : null,
  absence: flow.reported.kind === 'absent' ? flow.reported.absence : null,
  qualifier: flow.qualifier,
  unit: flow.unit,
  measure: flow.measure,
  category: isOfAll(flow) ? null : flow.category,
  asOf: flow.asOf,
  asOfPrecision: flow.asOfPrecision,
  periodStart: flow.periodStart,
  source: flow.source,
});

/**
 * For each way through a crossing the newest report by a day: one report as it was published, never a
 * sum of several, for they overlap (domain rule 4). None where nothing was counted there.
 */
export const crossingVolumes = (
  crossing: Crossing,
  flows: readonly Flow[],
  day: Day,
): readonly CrossingVolume[] => {
  const own = flows.filter(
    ({ via, isPlanned, asOf }) => via === crossing.place.id && !isPlanned && asOf <= day,
  );
  const ways = new Map<string, CrossingVolume>();
  for (const flow of own.toSorted(byWorth)) {
    const way = wayOf(flow, crossing);
    const key = `${way?.from}>${way?.to}`;
    if (way !== null && !ways.has(key)) {
      ways.set(key, volumeOf(flow, way));
    }
  }
  return [...ways.values()];
};
