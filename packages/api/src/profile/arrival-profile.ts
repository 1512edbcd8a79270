import {
  type AreaProfile,
  absent,
  arrivalsOfSeries,
  type Flow,
  groupBy,
  Iso3,
  isCountryArrival,
  latestCumulativeAt,
  numberOrNull,
} from '@waystation/domain';
import { arrivalsUnreported } from '../indicator/arrivals-unreported';
import { type PassportBook, passportOfFlow } from '../passport/passport-book';
import type { AreaMaterial } from './area-material';
import { shown } from './shown-in-round';
import { sitesOfArea } from './sites-of-area';

/** The newest flow of each country at the day, to rank the one asked for among them. */
const rankAmong = (flows: readonly Flow[], { pcode, asOf }: AreaMaterial): AreaProfile['rank'] => {
  const countries = new Set(flows.flatMap(({ to }) => (to.kind === 'country' ? [to.iso3] : [])));
  const numbers = [...countries].flatMap((iso3) => {
    const own = flows.filter(({ to }) => to.kind === 'country' && to.iso3 === iso3);
    const value = numberOrNull(latestCumulativeAt(own, asOf)?.flow.reported ?? absent('unknown'));
    return value === null ? [] : [{ iso3: `${iso3}`, value }];
  });
  const own = numbers.find(({ iso3 }) => iso3 === pcode);
  return own === undefined
    ? null
    : { place: 1 + numbers.filter(({ value }) => value > own.value).length, of: numbers.length };
};

/**
 * One entry for each day, oldest first, chosen as the newest of that day would be. A month's or a
 * year's total is no day's figure and has no place among days.
 */
const trendOf = (flows: readonly Flow[], book: PassportBook): AreaProfile['trend'] =>
  [...groupBy(flows, (flow) => flow.asOf)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, ofDay]) => {
      const flow = latestCumulativeAt(ofDay, day)?.flow;
      return flow === undefined
        ? []
        : [{ passport: passportOfFlow(book, flow), ...shown(flow.reported, flow.qualifier) }];
    });

/**
 * The newest entry of each other series about the country; shown beside, never added. They may count
 * something else, such as those who came by sea alone, which is why each is named. Newest first, and
 * of one day a whole before its parts.
 */
const otherSeriesOf = (
  ofCountry: readonly Flow[],
  { indicator, asOf, book }: AreaMaterial,
): AreaProfile['otherSeries'] => {
  const others = ofCountry.filter(
    (flow) => isCountryArrival(flow) && flow.series !== indicator.series,
  );
  return [...groupBy(others, ({ series, unit }) => `${series} ${unit}`).values()]
    .flatMap((own) => {
      const latest = latestCumulativeAt(own, asOf)?.flow;
      return latest === undefined
        ? []
        : {
            passport: passportOfFlow(book, latest),
            unit: latest.unit,
            ...shown(latest.reported, latest.qualifier),
          };
    })
    .toSorted(
      (a, b) => b.passport.asOf.localeCompare(a.passport.asOf) || (b.value ?? 0) - (a.value ?? 0),
    );
};

/** The profile of a country under a series of cumulative arrivals: who has entered, not who is there. */
export const arrivalProfile = async (material: AreaMaterial): Promise<AreaProfile> => {
  const { pcode, level, asOf, indicator, reads, book } = material;
  const all = await reads.figures.flows();
  const flows = arrivalsOfSeries(all, indicator);
  const country = Iso3.safeParse(pcode).data;
  const isIntoIt = ({ to }: Flow): boolean => to.kind === 'country' && to.iso3 === country;
  const own = flows.filter((flow) => isIntoIt(flow) && flow.asOf <= asOf);
  const latest = latestCumulativeAt(own, asOf)?.flow;
  return {
    pcode,
    level,
    askedFor: asOf,
    indicator: indicator.id,
    passport: latest === undefined ? null : passportOfFlow(book, latest),
    ...shown(latest?.reported ?? arrivalsUnreported(flows, pcode), latest?.qualifier),
    carriedOver: false,
    bySexAge: [],
    rank: level === 0 ? rankAmong(flows, material) : null,
    change: null,
    otherSeries: otherSeriesOf(all.filter(isIntoIt), material),
    trend: trendOf(own, book),
    alsoCounted: [],
    ...sitesOfArea(material),
    origins: [],
    originNotStated: null,
    originsFrom: null,
  };
};
