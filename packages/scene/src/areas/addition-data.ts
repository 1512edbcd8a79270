import { changeBreaks } from '@waystation/cartography';
import { arrivalsOfSeries, type Day, type Flow } from '@waystation/domain';
import {
  type AdditionContext,
  type AdditionRow,
  additionRows,
  type Reader,
} from '@waystation/layers';
import type { MapView } from '@waystation/view';
import type { LayerData } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';
import type { AreaData } from './area-data';

/** The countries by what the series added since the day compared with; null until that is read. */
export type AdditionData = LayerData<AdditionRow, AdditionContext>;

/** The earlier day, where what a series added since may be said. */
export const addedSince = ({ vs, indicator }: Pick<MapView, 'vs' | 'indicator'>): Day | null =>
  indicator?.from === 'flows' ? vs : null;

/** What movements added in each country between the two days of a comparison. */
export const additionData = (
  flows: readonly Flow[] | undefined,
  { indicator, day, vs }: Pick<MapView, 'indicator' | 'day' | 'vs'>,
  countries: AreaData,
): AdditionData => {
  const from = addedSince({ vs, indicator });
  if (flows === undefined || countries === null || from === null || indicator === null) {
    return null;
  }
  const days = { from, to: day };
  const rows = additionRows(countries.rows, arrivalsOfSeries(flows, indicator), days);
  const sizes = rows.flatMap(({ addition }) => (addition.kind === 'added' ? [addition.value] : []));
  return { rows, context: { breaks: changeBreaks(sizes), unit: indicator.unit, ...days } };
};

const datesOf = ({ between }: AdditionRow) => [
  'before' in between ? between.before.asOf : undefined,
  'after' in between ? between.after.asOf : undefined,
];

/** What a map of additions says of itself, from the words of the countries that it colours. */
export const additionsSaid = (
  areas: LayerSaid,
  data: AdditionData,
  {
    days: { from, to },
    reader: { t, formats },
  }: {
    readonly days: { readonly from: Day; readonly to: Day };
    readonly reader: Reader;
  },
): LayerSaid => ({
  ...areas,
  filterNote: null,
  dates: daysOf(data?.rows.flatMap(datesOf) ?? []),
  title: t('added.title', { what: areas.title }),
  summary: t('added.between', { from: formats.date(from), to: formats.date(to) }),
});
