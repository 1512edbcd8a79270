import { BY_NATIONALITY, type Day, type Flow, groupBy, type PlaceId } from '@waystation/domain';

/** The daily counts of one source's series at one crossing; series are never added (domain rule 4). */
export type CrossingSeries = {
  readonly id: string;
  readonly crossing: PlaceId;
  readonly series: string | null;
  readonly category: string | null;
  readonly unit: Flow['unit'];
  readonly group: Flow['group'];
  /** Oldest first, those of both directions. */
  readonly flows: readonly Flow[];
};

/** Counts of several nationalities that are not told apart: neither one series nor corrections of each other. */
const isOfWithheldNationality = ({ category, nationality }: Flow): boolean =>
  category === BY_NATIONALITY && nationality === null;

const isDailyCount = (flow: Flow, until: Day): boolean =>
  flow.via !== null &&
  flow.measure === 'daily' &&
  !flow.isPlanned &&
  flow.asOfPrecision === 'day' &&
  !isOfWithheldNationality(flow) &&
  flow.asOf <= until;

const daysOf = ({ flows }: CrossingSeries): number => new Set(flows.map(({ asOf }) => asOf)).size;

const TOTAL = 'total';

/** A total stands before its parts where as many days were counted. */
const isPart = ({ category }: CrossingSeries): number =>
  category === null || category === TOTAL ? 0 : 1;

/** The series of daily counts at crossings up to a day, those with most days counted first. */
export const crossingSeries = (flows: readonly Flow[], until: Day): readonly CrossingSeries[] => {
  const daily = flows.filter((flow) => isDailyCount(flow, until));
  const byKey = groupBy(daily, ({ via, series, category, nationality, unit, group }) =>
    [via, series, category, nationality, unit, group].join('|'),
  );
  return [...byKey]
    .flatMap(([id, own]): readonly CrossingSeries[] => {
      const [first] = own;
      return first === undefined || first.via === null
        ? []
        : [
            {
              id,
              crossing: first.via,
              series: first.series,
              category: first.category,
              unit: first.unit,
              group: first.group,
              flows: own.toSorted(
                (a, b) => a.asOf.localeCompare(b.asOf) || a.occurrence - b.occurrence,
              ),
            },
          ];
    })
    .toSorted((a, b) => daysOf(b) - daysOf(a) || isPart(a) - isPart(b) || a.id.localeCompare(b.id));
};
