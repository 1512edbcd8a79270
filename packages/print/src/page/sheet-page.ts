import type { Template } from '#choice/sheet-choice';
import type { LegendIcon } from '../legend/legend-block';
import type { PageBox } from './page-box';
import type { Sheet } from './sheet';
import type { SheetContent } from './sheet-content';
import type { SetTable, SheetDrawings } from './sheet-drawings';

/** All that a sheet is set from, in millimetres from its top left; plain data. */
export type SheetPage = Pick<
  Sheet,
  | 'width'
  | 'height'
  | 'header'
  | 'map'
  | 'furniture'
  | 'footer'
  | 'aside'
  | 'isOver'
  | 'isBrief'
  | 'columns'
  | 'sizes'
> & {
  readonly template: Template;
  /** Whether the main number may not close up: it is one area's, and there is room. */
  readonly isLeadNeeded: boolean;
  /** How wide one column of furniture is, and what lies between two. */
  readonly columnMm: number;
  readonly gutterMm: number;
  /** Whether furniture that lies over the map hangs from its lower edge. */
  readonly isAtBottom: boolean;
  /** Whether furniture stands right above the footer, so that each may take room that the other leaves. */
  readonly isShared: boolean;
  readonly drawings: SheetDrawings;
  /** Null: the template has none. */
  readonly table: SetTable | null;
  /** Where the operation lies in its region; null: nobody asked, or no ground is known. */
  readonly locator: LegendIcon | null;
  /** The same over the map, where nothing else has room for it; null: it is not there. */
  readonly inset: { readonly svg: string; readonly box: PageBox } | null;
  readonly logos: readonly LegendIcon[];
  readonly language: string;
  /** What the file says of itself: what the map shows, and the title of every source. */
  readonly description: string;
  readonly content: SheetContent;
  readonly words: Readonly<
    Record<
      'sources' | 'limits' | 'disclaimer' | 'link' | 'scale' | 'locator' | 'noTrend' | 'leftOut',
      string
    >
  >;
  readonly mapSvg: string;
  /** Null: it was left off. */
  readonly scale: { readonly svg: string; readonly box: PageBox } | null;
  /** Null: there is no live view to point to. */
  readonly qr: string | null;
  readonly qrMm: number;
  /** Which page of a series it is; null: it stands alone. */
  readonly folio: string | null;
};
