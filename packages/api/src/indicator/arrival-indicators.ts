import { type Flow, groupBy, type Indicator, isCountryArrival } from '@waystation/domain';
import { slugOf } from './slug-of';

/** An indicator of arrivals with how many entries its series has, for choosing the first one. */
export type ArrivalIndicator = {
  readonly indicator: Omit<Indicator, 'isPrimary'>;
  readonly entries: number;
};

const indicatorOf = (series: string, flows: readonly Flow[]): readonly ArrivalIndicator[] => {
  const days = flows.map((flow) => flow.asOf).toSorted();
  const [first] = flows;
  const [firstDay] = days;
  const lastDay = days.at(-1);
  if (first === undefined || firstDay === undefined || lastDay === undefined) {
    return [];
  }
  const { group, unit, category } = first;
  const id = [group, unit, 'cumulative', slugOf(series), slugOf(category ?? 'total')].join('.');
  return [
    {
      entries: flows.length,
      indicator: {
        id,
        from: 'flows',
        group,
        unit,
        measure: 'cumulative',
        series,
        category,
        levels: [0],
        firstDay,
        lastDay,
      },
    },
  ];
};

/**
 * One indicator per series of cumulative arrivals that names a country somewhere; most entries
 * first. They colour countries by who has entered, never by who is there (domain rule 4).
 */
export const arrivalIndicators = (flows: readonly Flow[]): readonly ArrivalIndicator[] => {
  const bySeries = groupBy(
    flows.filter(isCountryArrival),
    (flow) => `${flow.series ?? ''}\n${flow.unit}`,
  );
  return [...bySeries]
    .filter(([, own]) => own.some((flow) => flow.to.kind === 'country'))
    .flatMap(([key, own]) => indicatorOf(key.slice(0, key.indexOf('\n')), own))
    .toSorted((a, b) => b.entries - a.entries || a.indicator.id.localeCompare(b.indicator.id));
};
