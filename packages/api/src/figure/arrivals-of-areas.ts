import {
  type AdminLevel,
  type AreaFigures,
  absenceOf,
  absent,
  type Day,
  type Flow,
  groupBy,
  type Indicator,
  latestCumulativeAt,
  numberOrNull,
} from '@waystation/domain';
import type { NamedArea } from '../area/known-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { arrivalsOfSeries } from '../indicator/arrivals-of-series';
import { arrivalsUnreported } from '../indicator/arrivals-unreported';
import { openPassportBook, passportOfFlow } from '../passport/passport-book';
import { nothingReported } from './nothing-reported';

/** The published sum of all countries carries this code; it is never added to its parts. */
const EVERYWHERE = 'ALL';

/** What is asked of countries by a flow indicator. */
export type ArrivalQuestion = {
  readonly indicator: Indicator;
  readonly level: AdminLevel;
  readonly asOf: Day;
  readonly areas: readonly NamedArea[];
};

const destinationOf = ({ to }: Flow): string | null => {
  if (to.kind === 'country') {
    return to.iso3;
  }
  return to.kind === 'several' && to.codes === EVERYWHERE ? EVERYWHERE : null;
};

const newestByDestination = (flows: readonly Flow[], asOf: Day): ReadonlyMap<string, Flow> => {
  const newest = new Map<string, Flow>();
  for (const [destination, own] of groupBy(flows, destinationOf)) {
    const latest = latestCumulativeAt(own, asOf);
    if (destination !== null && latest !== null) {
      newest.set(destination, latest.flow);
    }
  }
  return newest;
};

/**
 * People who had entered each country since the series began, from the newest entry at or before the
 * day; unknown where the series never named the country, and not applicable to the one that all
 * people come from. Only level 0 has such counts.
 */
export const arrivalsOfAreas = async (
  reads: DisclosedOperation,
  { indicator, level, asOf, areas }: ArrivalQuestion,
): Promise<AreaFigures> => {
  const flows = arrivalsOfSeries(await reads.figures.flows(), indicator);
  const newest = newestByDestination(level === 0 ? flows : [], asOf);
  const [youngest] = [...newest.values()].toSorted((a, b) => b.asOf.localeCompare(a.asOf));
  const empty = nothingReported(areas, { indicator: indicator.id, level, asOf });
  if (youngest === undefined) {
    return empty;
  }
  const shown = areas.map(
    ({ pcode }) => newest.get(pcode)?.reported ?? arrivalsUnreported(flows, pcode),
  );
  const total = newest.get(EVERYWHERE)?.reported ?? absent('unknown');
  return {
    ...empty,
    passport: passportOfFlow(await openPassportBook(reads), youngest),
    value: shown.map(numberOrNull),
    absence: shown.map(absenceOf),
    total: numberOrNull(total),
    totalAbsence: absenceOf(total),
  };
};
