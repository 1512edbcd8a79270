import {
  countOf,
  type Day,
  type Flow,
  type FlowEnd,
  groupBy,
  latestCumulativeAt,
} from '@waystation/domain';
import type { FlowEndRow, FlowRow } from './flow-rows';
import type { Gazetteer } from './gazetteer';

/** Which movements are wanted, as known on a day. */
export type MovementsWanted = {
  readonly kinds: readonly Flow['kind'][];
  readonly asOf: Day;
  /** The series that the map is about, shown wherever it has an entry; null: none. */
  readonly series: string | null;
};

const keyOf = (end: FlowEnd): string => {
  switch (end.kind) {
    case 'country':
      return `country:${end.iso3}`;
    case 'area':
      return `area:${end.pcode}`;
    case 'place':
      return `place:${end.id}`;
    case 'named':
      return `named:${end.name}`;
    case 'several':
      return `several:${end.codes}`;
    case 'unknown':
      return 'unknown';
    default:
      return end satisfies never;
  }
};

const labelOf = (end: FlowEnd): string => {
  const key = keyOf(end);
  return key.slice(key.indexOf(':') + 1);
};

const rowEnd = (end: FlowEnd, gazetteer: Gazetteer): FlowEndRow => {
  const key = keyOf(end);
  const placed = gazetteer.get(key);
  return {
    key,
    label: labelOf(end),
    names: placed?.names ?? null,
    position: placed?.position ?? null,
  };
};

/** Totals only: a category or nationality is part of them, and so is what came through one crossing. */
const isTotal = (flow: Flow): boolean =>
  (flow.category === null || flow.category === 'total') &&
  flow.nationality === null &&
  flow.via === null;

const pairOf = (flow: Flow): string => `${keyOf(flow.from)}>${keyOf(flow.to)}`;

const rowOf = (flow: Flow, gazetteer: Gazetteer): FlowRow => ({
  key: pairOf(flow),
  from: rowEnd(flow.from, gazetteer),
  to: rowEnd(flow.to, gazetteer),
  value: flow.reported.kind === 'value' ? flow.reported.value : null,
  absence: flow.reported.kind === 'absent' ? flow.reported.absence : null,
  qualifier: flow.qualifier,
  unit: flow.unit,
  counts: 'cumulative',
  series: flow.series,
  source: flow.source,
  asOf: flow.asOf,
  asOfPrecision: flow.asOfPrecision,
});

/**
 * Of several series about one pair one is shown, never a sum of them (domain rule 4): the one that
 * the map is about, so that arrows and areas say the same; else the newest, and of one day the
 * largest, because a part published beside its whole ("by sea") is smaller.
 */
const shownOf = (ofPair: readonly Flow[], { asOf, series }: MovementsWanted): Flow | null => {
  const bySeries = groupBy(ofPair, ({ series: own, unit, group }) => `${own}|${unit}|${group}`);
  const latest = [...bySeries.values()].flatMap((own) => latestCumulativeAt(own, asOf)?.flow ?? []);
  const [first] = latest.toSorted(
    (a, b) =>
      Number(b.series === series) - Number(a.series === series) ||
      b.asOf.localeCompare(a.asOf) ||
      countOf(b) - countOf(a),
  );
  return first ?? null;
};

/** The cumulative movements known on a day, one row a pair of ends, never added across series. */
export const movementRows = (
  flows: readonly Flow[],
  gazetteer: Gazetteer,
  asked: MovementsWanted,
): readonly FlowRow[] => {
  const { kinds } = asked;
  const wanted = flows.filter((flow) => kinds.includes(flow.kind) && isTotal(flow));
  return [...groupBy(wanted, pairOf).values()].flatMap((ofPair) => {
    const shown = shownOf(ofPair, asked);
    return shown === null ? [] : [rowOf(shown, gazetteer)];
  });
};
