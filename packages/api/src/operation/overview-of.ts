import {
  type AreaRow,
  type Day,
  type Indicator,
  levelNamesFor,
  type OperationOverview,
  type Place,
} from '@waystation/domain';
import { countriesAtLevels } from '../area/countries-at-levels';
import { areasReportedOn } from '../area/reported-on';
import { residentLevels } from '../area/resident-levels';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { indicatorsOf } from '../indicator/indicators-of';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import { type Box, boxAround } from './box-around';

type Places = {
  readonly sites: readonly { readonly place: Place }[];
  readonly centres: readonly { readonly place: Place }[];
  readonly crossings: readonly { readonly place: Place }[];
};

const boxOfPlaces = ({ sites, centres, crossings }: Places): readonly Box[] =>
  [...sites, ...centres, ...crossings].flatMap(({ place: { position } }) =>
    position === null ? [] : [[position[0], position[1], position[0], position[1]] as const],
  );

/**
 * What a first view has to show: the operation's own countries where they are loaded as such, else
 * every area. Countries far away, from which people came or to which they were flown, are not, nor are
 * neighbours whose boundaries are loaded but on which the rounds shown first do not report.
 */
const outlinesOf = async (
  reads: DisclosedOperation,
  all: readonly AreaRow[],
  indicators: readonly Indicator[],
): Promise<readonly Box[]> => {
  const countries: readonly string[] = reads.operation.countries;
  const shown = indicators.find(({ isPrimary, from }) => isPrimary && from === 'rounds');
  const areas = shown === undefined ? all : await areasReportedOn(reads, shown.series, all);
  const own = areas.filter(({ level, pcode }) => level === 0 && countries.includes(pcode));
  return (own.length > 0 ? own : areas).map(({ bbox }) => bbox);
};

const lastDayOf = (indicators: readonly Indicator[], others: readonly Day[]): Day | null =>
  [...indicators.map((one) => one.lastDay), ...others].toSorted().at(-1) ?? null;

/** What a screen needs before it can ask for anything else. */
export const overviewOf = async (reads: DisclosedOperation): Promise<OperationOverview> => {
  const seq = await reads.changes.head();
  const [levels, areas, residents, sites, centres, crossings, flows, indicators] =
    await Promise.all([
      reads.areas.levels(),
      reads.areas.list(null),
      residentLevels(reads),
      reads.places.sites(),
      reads.places.centres(),
      reads.places.crossings(),
      reads.figures.flows(),
      indicatorsOf(reads, LAST_POSSIBLE_DAY),
    ]);
  const outlines = await outlinesOf(reads, areas, indicators);
  return {
    operation: reads.operation,
    seq,
    levels: [...levels],
    levelNames: levelNamesFor(reads.operation, countriesAtLevels(await reads.areas.tree())),
    residents: [...residents],
    indicators: [...indicators],
    bbox: boxAround(outlines.length > 0 ? outlines : boxOfPlaces({ sites, centres, crossings })),
    counts: {
      sites: sites.length,
      sitesWithoutCoordinates: sites.filter(({ place }) => place.position === null).length,
      centres: centres.length,
      crossings: crossings.length,
      flows: flows.length,
    },
    lastDay: lastDayOf(indicators, [
      ...flows.map((flow) => flow.asOf),
      ...crossings.flatMap(({ statusLog }) => statusLog.map((entry) => entry.at)),
    ]),
  };
};
