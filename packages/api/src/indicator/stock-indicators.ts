import {
  type Counted,
  groupBy,
  type Indicator,
  type Round,
  type RoundTotal,
} from '@waystation/domain';
import { slugOf } from './slug-of';

type Unmarked = Omit<Indicator, 'isPrimary'>;

/** The column shown for a series that has places only: people displaced within their country. */
const COUNTED_AT_PLACES: Counted = { group: 'idp', unit: 'individuals', measure: 'stock' };

const dayRange = (rounds: readonly Round[]): Pick<Indicator, 'firstDay' | 'lastDay'> | null => {
  const days = rounds.map((round) => round.reportingDate).toSorted();
  const [firstDay] = days;
  const lastDay = days.at(-1);
  return firstDay === undefined || lastDay === undefined ? null : { firstDay, lastDay };
};

const indicatorOf = (
  series: string,
  { group, unit, measure }: Counted,
  of: { readonly rounds: readonly Round[]; readonly levels: readonly RoundTotal['level'][] },
): readonly Unmarked[] => {
  const days = dayRange(of.rounds);
  if (days === null) {
    return [];
  }
  const id = `${group}.${unit}.${measure}.${slugOf(series)}`;
  const levels = [...new Set(of.levels)].toSorted();
  return [{ id, from: 'rounds', group, unit, measure, series, category: null, levels, ...days }];
};

const columnKey = ({ group, unit, measure }: Counted): string => `${group}.${unit}.${measure}`;

/** One indicator per column of each series of rounds; a series with places only has no levels. */
export const stockIndicators = (
  rounds: readonly Round[],
  totals: readonly RoundTotal[],
): readonly Unmarked[] =>
  [...groupBy(rounds, (round) => round.series)].flatMap(([series, own]) => {
    const byId = new Map(own.map((round) => [round.id, round]));
    const columns = groupBy(
      totals.filter((total) => byId.has(total.round)),
      columnKey,
    );
    if (columns.size === 0) {
      return indicatorOf(series, COUNTED_AT_PLACES, { rounds: own, levels: [] });
    }
    return [...columns.values()].flatMap((column) => {
      const [first] = column;
      const covered = new Set(column.map((total) => total.round));
      return first === undefined
        ? []
        : indicatorOf(series, first, {
            rounds: own.filter((round) => covered.has(round.id)),
            levels: column.map((total) => total.level),
          });
    });
  });
