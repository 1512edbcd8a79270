import { useQuery } from '@tanstack/react-query';
import { changeBreaks, type Theme } from '@waystation/cartography';
import type { AdminLevel } from '@waystation/domain';
import { type AreaRow, areaRows, changeRows, LAYERS } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { type MapView, passportSummary, peopleQuestion } from '@waystation/view';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { daysOf } from './days-of';
import { layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import type { useAreaLayers } from './use-area-layers';
import { useDrawnLayer } from './use-drawn-layer';

type ChangeWanted = {
  readonly view: MapView;
  readonly level: AdminLevel;
  readonly look: LayerLook;
  readonly theme: Theme;
};

type Areas = ReturnType<typeof useAreaLayers>;

const NO_ROWS: readonly AreaRow[] = [];

/** Counts since a series began are compared by what was added to them. */
const isOfRounds = ({ vs, indicator }: MapView): boolean =>
  vs !== null && indicator?.from === 'rounds';

/** The figures of the round that the map is compared with. */
const useEarlier = ({ view, level }: ChangeWanted) =>
  useQuery({
    ...operationQueries(view.operation.code).figures(
      level,
      peopleQuestion(view, view.vs ?? view.day),
    ),
    enabled: isOfRounds(view),
  });

const useChangeData = (earlier: ReturnType<typeof useEarlier>['data'], areas: Areas) =>
  useMemo(() => {
    const now = areas.data;
    if (earlier === undefined || now === null || areas.areas === null) {
      return null;
    }
    const rows = changeRows(areaRows(areas.areas, earlier, null), now.rows ?? NO_ROWS);
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
  }, [earlier, areas.data, areas.areas]);

/** The areas by their change since the round that they are compared with; null: no comparison. */
export const useChangeLayer = (wanted: ChangeWanted, areas: Areas): MapLayer | null => {
  const { view, look, theme } = wanted;
  const { t, formats } = useTranslator();
  const earlier = useEarlier(wanted);
  const data = useChangeData(earlier.data, areas);
  const params = useMemo(() => LAYERS.changes.params.parse(look), [look]);
  const drawn = useDrawnLayer(LAYERS.changes, data, { params, theme });
  if (!isOfRounds(view)) {
    return null;
  }
  const { layer } = areas;
  const before = passportSummary(data?.context.before ?? null, { t, formats });
  return {
    ...layer,
    ...drawn,
    filterNote: null,
    load: layer.load.kind === 'ready' ? layerLoadOf([earlier]) : layer.load,
    dates: daysOf([data?.context.before?.asOf, layer.asOf ?? undefined]),
    title: t('change.map.title', { what: layer.title }),
    summary: t('change.map.summary', { before, after: layer.summary }),
  };
};
