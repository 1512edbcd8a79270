import type { Legend } from '@waystation/cartography';
import type { Passport } from '@waystation/domain';
import type { LayerName, LayerPicture, RowTable, Tooltip } from '@waystation/layers';
import type { LayerSaid } from '@waystation/scene';
import type { SelectionState } from '@waystation/view';
import type { LayerLoad } from '../../layer-panel/layer-card';
import type { Extent } from '../canvas/open-extent';
import type { StepPlace } from '../canvas/stepped-layer';

/** One layer of the map, whatever its rows are: what is drawn, what is said, how far it has come. */
export type MapLayer = LayerSaid & {
  readonly name: LayerName;
  readonly load: LayerLoad;
  /** Null until there is something to draw. */
  readonly picture: LayerPicture | null;
  readonly legend: Legend | null;
  /** What a hidden layer says beside its title, such as how many rows it would show. */
  readonly aside: string | null;
  /** What its rows are when selected; null: they can only be pointed at. */
  readonly selects: SelectionState['kind'] | null;
  /** Ids of style layers that answer to a pointer. */
  readonly interactive: readonly string[];
  /** What pressing a row opens on the map; absent: nothing. */
  readonly extentOf?: (key: string) => Extent | null;
  /** Where the keyboard can stop, beside the areas; absent: nowhere. */
  readonly steps?: readonly StepPlace[];
  /** Of its numbers, whatever row they stand in; none where each row has a source of its own. */
  readonly passports: readonly Passport[];
  readonly describe: (key: string) => Tooltip | null;
  readonly table: () => RowTable | null;
};
