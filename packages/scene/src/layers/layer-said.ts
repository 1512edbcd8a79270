import type { Day } from '@waystation/domain';

/** What a layer says of itself beside its legend, in the reader's language. */
export type LayerSaid = {
  readonly title: string;
  /** As-of date and what there is, under the title. */
  readonly summary: string;
  /** What a table says of its rows, where the summary explains marks of the map; absent: the summary. */
  readonly caption?: string;
  /** The newest date of what is drawn; null: none. */
  readonly asOf: Day | null;
  /** Every date that what is drawn is from, oldest first. */
  readonly dates: readonly Day[];
  /** Set where the data are past their period: what to say about it. */
  readonly staleNote: string | null;
  /** What a reader's filter leaves of it, in words; null: all; absent: no filter can act on it. */
  readonly filterNote?: string | null;
  /** Of whom its numbers are alone, in words, as its filter note says too; absent: of everybody. */
  readonly peopleNote?: string;
  /** What the legend's numbers count. */
  readonly unit: string;
  /** What the legend counts per class. */
  readonly areas: string;
};
