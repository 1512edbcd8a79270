import type { Coverage, Day, SourceId } from '@waystation/domain';
import type { LayerName, LayerPicture } from '@waystation/layers';
import type { AreaToName } from '../areas/areas-to-name';
import type { SceneLayer } from './scene-layer';
import type { ScenePart } from './scene-wanted';

/** What the address asks for and a scene does not draw; never left out unsaid. */
export type SceneLeft =
  /** A layer that merges others: each of them is drawn by itself instead. */
  | { readonly kind: 'drawnSingly'; readonly layer: LayerName }
  /** A layer that fills every area, under another that does: two mixed give colours that no legend has. */
  | { readonly kind: 'covered'; readonly layer: string; readonly by: string }
  /** It cannot be printed yet. */
  | { readonly kind: 'partNotYet'; readonly part: ScenePart }
  /** The operation does not offer it, or no longer. */
  | { readonly kind: 'unknownLayer'; readonly id: string }
  /** A parameter of the link that cannot be read, or asks for what the operation does not have. */
  | { readonly kind: 'notUnderstood'; readonly parameter: string };

/** A source of a scene with all that it was used for. */
export type SceneSource = {
  readonly id: SourceId;
  /** Publisher and title; the id where neither a passport nor the list of sources names it. */
  readonly label: string;
  /** Who published it, where its title has no room; the label where nobody says. */
  readonly publisher: string;
  /** The credit line that its licence asks for; null: none. */
  readonly attribution: string | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly layers: readonly LayerName[];
  /** The days that what is drawn is from, oldest first; none: the source says no day. */
  readonly dates: readonly Day[];
};

/** How complete one layer's round was. */
export type SceneCoverage = {
  readonly layer: LayerName;
  readonly asOf: Day;
  /** Null: the source does not say. */
  readonly coverage: Coverage | null;
};

/** What a view shows, apart from any screen. */
export type Scene = {
  /** The layers that can be seen, in the order of the panel. */
  readonly layers: readonly SceneLayer[];
  /** All that is drawn, in the order of the screen; slots of the drawing order decide between groups. */
  readonly pictures: readonly LayerPicture[];
  /** The areas of the drawn level, the largest number first; paper names them. */
  readonly areasToName: readonly AreaToName[];
  readonly sources: readonly SceneSource[];
  readonly coverage: readonly SceneCoverage[];
  /** The newest date of the areas, else of any layer; null: nothing drawn has one. */
  readonly asOf: Day | null;
  /** Of how many dates the layers are, and the oldest; null: all of one. */
  readonly mixedDates: { readonly count: number; readonly oldest: Day } | null;
  /** What the boundary policy asks to be said of the lines that are drawn. */
  readonly lineNotes: readonly string[];
  readonly disclaimer: string;
  /** The version of the boundaries that are drawn; null: none are. */
  readonly boundariesOf: Day | null;
  readonly left: readonly SceneLeft[];
};
