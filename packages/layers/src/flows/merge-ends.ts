import {
  fromMercator,
  groupsUpTo,
  mergeColumns,
  mergeSymbols,
  toMercator,
  UNMERGED_ZOOM,
} from '@waystation/cartography';
import { inOrderOf } from '../clusters/in-order-of';
import type { FlowEndRow, FlowRow } from './flow-rows';

/** Half the distance in pixels from which arrowheads and lines of two ends can be told apart. */
const END_RADIUS = 18;

/** At a zoom the end that is drawn in place of another, by the key of the other. */
export type MergedEnds = ReadonlyMap<string, FlowEndRow>;

/** The same people at all ends: who has most gives a merged end its name. */
type Weighted = { readonly end: FlowEndRow; people: number };

const endsIn = (rows: readonly FlowRow[]): ReadonlyMap<string, Weighted> => {
  const ends = new Map<string, Weighted>();
  for (const { from, to, value } of rows) {
    for (const end of [from, to]) {
      const known = ends.get(end.key) ?? { end, people: 0 };
      known.people += value ?? 0;
      ends.set(end.key, known);
    }
  }
  return ends;
};

/** Of one zoom no two merged ends have a member in common, so one of them names its end. */
const mergedKey = (zoom: number, keys: readonly string[]): string =>
  `merged:${zoom}:${keys.toSorted()[0]}`;

/**
 * Which ends are one at a whole zoom, because their symbols would cover each other; what is merged stays
 * so farther out. Where ends are merged does not depend on any number, so that rounds compare.
 */
export const mergedEnds = (rows: readonly FlowRow[]): ((zoom: number) => MergedEnds) => {
  const ends = endsIn(rows);
  const symbols = inOrderOf([...ends.values()], ({ end }) => end.key).flatMap(
    ({ end: { key, position } }) =>
      position === null ? [] : { key, at: toMercator(position), radius: END_RADIUS, weight: 1 },
  );
  const merged = mergeSymbols(mergeColumns(symbols), {
    groupRadius: () => END_RADIUS,
  });
  const ordered = [...merged.order].flatMap((index) => symbols[index]?.key ?? []);
  const groups = groupsUpTo(merged, UNMERGED_ZOOM);
  return (zoom) =>
    new Map(
      groups
        .filter(({ from, to }) => from <= zoom && zoom < to)
        .flatMap(({ first, end, at }) => {
          const keys = ordered.slice(first, end);
          const members = keys
            .flatMap((key) => ends.get(key) ?? [])
            .toSorted((a, b) => b.people - a.people)
            .map((weighted) => weighted.end);
          const [key, position] = [mergedKey(zoom, keys), fromMercator(at)];
          const one: FlowEndRow = { key, names: null, label: '', position, members };
          return keys.map((member) => [member, one] as const);
        }),
    );
};
