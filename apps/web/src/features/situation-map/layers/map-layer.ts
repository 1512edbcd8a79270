import type { Legend } from '@waystation/cartography';
import type { Day } from '@waystation/domain';
import type { LayerName, LayerPicture, RowTable, Tooltip } from '@waystation/layers';
import type { SelectionState } from '@waystation/view';
import type { LayerLoad } from '../../layer-panel/layer-card';
import type { Extent } from '../canvas/open-extent';
import type { StepPlace } from '../canvas/stepped-layer';

/** One layer of the map, whatever its rows are: what is drawn, what is said, how far it has come. */
export type MapLayer = {
  readonly name: LayerName;
  readonly load: LayerLoad;
  /** Null until there is something to draw. */
  readonly picture: LayerPicture | null;
  readonly legend: Legend | null;
  /** The newest date of what is drawn; null: none. */
  readonly asOf: Day | null;
  /** Every date that what is drawn is from, oldest first. */
  readonly dates: readonly Day[];
  readonly title: string;
  readonly summary: string;
  /** What a table says of its rows, where the summary explains marks of the map; absent: the summary. */
  readonly caption?: string;
  /** What a hidden layer says beside its title, such as how many rows it would show. */
  readonly aside: string | null;
  readonly staleNote: string | null;
  /** What a reader's filter leaves of it, in words; absent: no filter can act on it. */
  readonly filterNote?: string | null;
  /** Of whom its numbers are alone, in words, as its filter note says too; absent: of everybody. */
  readonly peopleNote?: string;
  readonly unit: string;
  readonly areas: string;
  /** What its rows are when selected; null: they can only be pointed at. */
  readonly selects: SelectionState['kind'] | null;
  /** Ids of style layers that answer to a pointer. */
  readonly interactive: readonly string[];
  /** What pressing a row opens on the map; absent: nothing. */
  readonly extentOf?: (key: string) => Extent | null;
  /** Where the keyboard can stop, beside the areas; absent: nowhere. */
  readonly steps?: readonly StepPlace[];
  readonly describe: (key: string) => Tooltip | null;
  readonly table: () => RowTable | null;
};
