import type { Frame } from '#map/projection/paper-projection';
import type { PageBox } from './page-box';

/** Letters of a sheet in points. */
export type TypeSizes = {
  readonly country: number;
  readonly title: number;
  readonly subtitle: number;
  /** The least that a title may shrink to before it is too long. */
  readonly leastTitle: number;
  readonly legend: number;
  readonly footer: number;
  /** Nothing on the sheet is smaller. */
  readonly least: number;
};

/** Where everything of a sheet stands, read from the left; design, section 11. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly header: PageBox;
  readonly map: PageBox;
  readonly furniture: PageBox;
  readonly footer: PageBox;
  /** Columns of the furniture, as wide as a legend is read well. */
  readonly columns: number;
  readonly sizes: TypeSizes;
  /** Millimetres of paper for each CSS pixel of the screen's style. */
  readonly pointScale: number;
  /** Room for what a template has beside map and legend; null: it has nothing. */
  readonly aside: PageBox | null;
  /** Whether the furniture lies over the map, in the corner where it hides least. */
  readonly isOver: boolean;
  /** Whether it is seen on a screen and for a moment: only what it may not miss is said. */
  readonly isBrief: boolean;
};

/** What a sheet has on any paper before a template arranges it: furniture beside or below the map. */
export const PLAIN = { aside: null, isOver: false, isBrief: false } as const;

/** Of a typographic point (1/72 inch). */
export const MM_PER_POINT = 25.4 / 72;

/** How high the letters of a legend are set on a sheet, in millimetres. */
export const letterOf = ({ sizes }: Pick<Sheet, 'sizes'>): number => sizes.legend * MM_PER_POINT;

/** The frame of a sheet's map. Furniture over it stands at the right in every language. */
export const frameOf = ({
  map,
  furniture,
  isOver,
}: Pick<Sheet, 'map' | 'furniture' | 'isOver'>): Frame => ({
  widthMm: map.width,
  heightMm: map.height,
  ...(isOver ? { coverMm: map.x + map.width - furniture.x } : {}),
});
