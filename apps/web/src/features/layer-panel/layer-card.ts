import type { Legend } from '@waystation/cartography';
import type { ClassUse } from '../legend/class-use';
import type { UnplacedUse } from '../legend/unplaced-note';

/** How far the data of a layer have come. */
export type LayerLoad =
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready' }
  /** There is nothing to draw, and this sentence says why. */
  | { readonly kind: 'empty'; readonly because: string }
  /** `shownFrom`: the copy that is shown instead, from when; null: there is none. */
  | { readonly kind: 'failed'; readonly retry: () => void; readonly shownFrom: Date | null };

/** One layer as the panel shows it, in the reader's language. */
export type LayerCard = {
  readonly id: string;
  /** Layers of one group can change places; null: its place is fixed. */
  readonly group: string | null;
  readonly title: string;
  readonly isShown: boolean;
  /** Percent. */
  readonly opacity: number;
  readonly load: LayerLoad;
  /** As-of date and what there is, under the title. */
  readonly summary: string;
  /** Beside the title while the layer is hidden. */
  readonly aside: string | null;
  /** Set where the data are past their period: what to say about it. */
  readonly staleNote: string | null;
  /** What the reader's filter leaves of it, in words; null: all of it is shown. */
  readonly filterNote: string | null;
  readonly legend: Legend | null;
  /** Null: the layer has no classes. */
  readonly classes: ClassUse | null;
  /** Lists what has no coordinates; null: its rows open nothing. */
  readonly unplaced: UnplacedUse | null;
  /** What the legend's numbers count. */
  readonly unit: string;
  /** What the legend counts per class. */
  readonly areas: string;
};
