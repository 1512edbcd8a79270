import {
  type AdminLevel,
  type AreaFigures,
  absenceOf,
  absent,
  arrivalsOfSeries,
  type Day,
  type Flow,
  groupBy,
  type Indicator,
  latestCumulativeAt,
  numberOrNull,
  type Reported,
} from '@waystation/domain';
import type { NamedArea } from '../area/known-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { arrivalsUnreported } from '../indicator/arrivals-unreported';
import { openPassportBook, passportOfFlow } from '../passport/passport-book';
import { nothingReported } from './nothing-reported';
import { qualifierShown, qualifiersShown } from './qualifiers-shown';

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
 * The published sum of all countries, where it is of the very day of every country's entry: the share
 * of one in a sum of another day would be of people who had not come yet.
 */
const totalOf = (sum: Flow | undefined, entries: readonly Flow[]): Reported =>
  sum !== undefined && entries.every(({ asOf }) => asOf === sum.asOf)
    ? sum.reported
    : absent('unknown');

/**
 * People who had entered each country since the series began, from the newest entry at or before the
 * day, each with its own date and source; unknown where the series never named the country, and not applicable to the one that all
 * people come from. Only level 0 has such counts.
 */
export const arrivalsOfAreas = async (
  reads: DisclosedOperation,
  { indicator, level, asOf, areas }: ArrivalQuestion,
): Promise<AreaFigures> => {
  const flows = arrivalsOfSeries(await reads.figures.flows(), indicator);
  const newest = newestByDestination(level === 0 ? flows : [], asOf);
  const entries = areas.map(({ pcode }) => newest.get(pcode) ?? null);
  const present = entries.filter((entry) => entry !== null);
  const [youngest] = present.toSorted((a, b) => b.asOf.localeCompare(a.asOf));
  const empty = nothingReported(areas, { indicator: indicator.id, level, asOf });
  if (youngest === undefined) {
    return empty;
  }
  const book = await openPassportBook(reads);
  const shown = areas.map(
    ({ pcode }, index) => entries[index]?.reported ?? arrivalsUnreported(flows, pcode),
  );
  const total = totalOf(newest.get(EVERYWHERE), present);
  return {
    ...empty,
    passport: passportOfFlow(book, youngest),
    ownPassports: entries.map((entry) => entry && passportOfFlow(book, entry)),
    value: shown.map(numberOrNull),
    absence: shown.map(absenceOf),
    qualifier: qualifiersShown(entries),
    total: numberOrNull(total),
    totalAbsence: absenceOf(total),
    totalQualifier: qualifierShown({
      reported: total,
      qualifier: newest.get(EVERYWHERE)?.qualifier ?? 'exact',
    }),
  };
};
