import type { Day, Passport, SourceId } from '@waystation/domain';
import type { LayerName, RowTable } from '@waystation/layers';
import type { DrawnScene } from '../layers/layer-data';
import type { LayerSaid } from '../layers/layer-said';
import type { OriginSum } from '../lines/origin-sums';
import type { LegendAbsence } from './absences-of';

/** That something of a layer is from a source, and of which day; null: the source says no day. */
export type SourceUse = {
  readonly source: SourceId;
  /** As its passport names it; null: only the list of sources does. */
  readonly label: string | null;
  readonly asOf: Day | null;
};

/** One visible layer: what is drawn and all that is said of it, in the reader's language. */
export type SceneLayer = DrawnScene &
  LayerSaid & {
    readonly name: LayerName;
    /** As the reader shows and hides it: changes and additions stand in the place of areas. */
    readonly shownAs: LayerName;
    /** Why nothing of it is drawn; null: something is. */
    readonly empty: string | null;
    /**
     * Whether it draws only where places are: nothing of them had been reported by the moment that is
     * shown, so that it has no source and no date; left out: no.
     */
    readonly isNotYet?: boolean;
    /** Of what is drawn; none where each entry has a date and a source of its own. */
    readonly passports: readonly Passport[];
    readonly sources: readonly SourceUse[];
    /** Every kind of nothing that occurs, also what has no place on the map. */
    readonly absences: readonly LegendAbsence[];
    /** Whether its legend counts what is in the area that the scene tells of, and not all that is drawn. */
    readonly isCountedInArea: boolean;
    /** People by where they come from; left out: the layer does not tell. */
    readonly origins?: readonly OriginSum[];
    /** The rows as a table; null: there are none. */
    readonly table: () => RowTable | null;
  };
