import { changeBreaks } from '@waystation/cartography';
import type { AreaColumns, AreaFigures } from '@waystation/domain';
import {
  areaRows,
  type ChangeContext,
  type ChangeRow,
  changeRows,
  changesUntil,
  type Reader,
} from '@waystation/layers';
import { passportSummary } from '@waystation/view';
import type { LayerData } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';
import { daysOf } from '../words/days-of';
import type { AreaData } from './area-data';

/** The areas by their change since the round that they are compared with; null until both are read. */
export type ChangeData = LayerData<ChangeRow, ChangeContext>;

/** The changes of areas between the figures of an earlier round and those shown. */
export const changeData = (
  earlier: AreaFigures | undefined,
  now: AreaData,
  areas: AreaColumns | null,
): ChangeData => {
  if (earlier === undefined || now === null || areas === null) {
    return null;
  }
  const rows = changeRows(areaRows(areas, earlier, null), now.rows, changesUntil(earlier));
  const sizes = rows.flatMap(({ change }) => (change.kind === 'both' ? change.change : []));
  return {
    rows,
    context: {
      breaks: changeBreaks(sizes),
      unit: now.context.unit,
      before: earlier.passport,
      after: now.context.passport,
    },
  };
};

/** What a map of changes says of itself, from the words of the areas that it colours. */
export const changesSaid = (
  areas: LayerSaid,
  data: ChangeData,
  { t, formats }: Reader,
): LayerSaid => {
  const passport = data?.context.before ?? null;
  return {
    ...areas,
    filterNote: null,
    dates: daysOf([passport?.asOf, areas.asOf ?? undefined]),
    title: t('change.map.title', { what: areas.title }),
    summary: t('change.map.summary', {
      before: passportSummary(passport, { t, formats }),
      after: areas.summary,
    }),
  };
};
