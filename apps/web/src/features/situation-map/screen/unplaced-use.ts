import type { UnplacedUse } from '../../legend/unplaced-note';
import type { MapLayer } from '../layers/map-layer';
import type { MapScreenModel } from './use-map-screen';

/** Lists the places of a layer that have no coordinates, from the rows of its table; null: its rows open nothing. */
export const unplacedUse = (
  { selects: kind, table }: Pick<MapLayer, 'selects' | 'table'>,
  change: MapScreenModel['change'],
): UnplacedUse | null =>
  kind === null
    ? null
    : {
        places: () =>
          (table()?.rows ?? []).flatMap(({ key, cells: [name], isUnplaced }) =>
            isUnplaced === true ? [{ key, name: name?.text ?? key }] : [],
          ),
        onSelect: (id) => change({ sel: { kind, id } }, 'push'),
      };
