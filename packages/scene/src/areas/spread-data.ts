import type { AreaColumns, SourceSpreads } from '@waystation/domain';
import { type Reader, type SpreadContext, type SpreadRow, spreadRows } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import type { LayerData } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';

/** What is asked of the sources of a view; null: it has no areas with figures of rounds. */
export const spreadQuestion = ({
  level,
  indicator,
  day,
}: Pick<MapView, 'level' | 'indicator' | 'day'>) =>
  level === null || indicator?.from !== 'rounds'
    ? null
    : { level, asOf: day, indicator: indicator.id };

type Compared = {
  readonly areas: AreaColumns | null;
  readonly spreads: SourceSpreads | undefined;
  readonly view: Pick<MapView, 'indicator'>;
};

/** The areas of the level with how far their sources lie apart; null until both are read. */
export const spreadData = ({
  areas,
  spreads,
  view,
}: Compared): LayerData<SpreadRow, SpreadContext> =>
  areas === null || spreads === undefined
    ? null
    : {
        rows: spreadRows(areas, spreads),
        context: {
          unit: view.indicator?.unit ?? 'individuals',
          passport: spreads.passports[0] ?? null,
        },
      };

/** What the marks say of themselves, from the words of the areas that they stand on. */
export const spreadsSaid = (
  areas: LayerSaid,
  spreads: SourceSpreads | undefined,
  { t, formats }: Reader,
): LayerSaid => {
  const dates = (spreads?.passports ?? []).map(({ asOf }) => asOf).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return {
    ...areas,
    filterNote: null,
    staleNote: null,
    title: t('layer.spreads'),
    summary:
      first === undefined || last === undefined
        ? ''
        : t('spreads.summary', { dates: formats.period(first, last) }),
    asOf: last ?? null,
    dates,
    unit: t('spreads.unit'),
  };
};
