import type { Audience, Language } from '@waystation/domain';
import type {
  Georeference,
  GroundTile,
  PageBox,
  SheetContent,
  SheetIssue,
  SheetLogo,
} from '@waystation/print';
import type { OptionalPart, SheetChoice } from '@waystation/print/choice';
import type { Scene, SceneAnswers, SceneScales, SceneWanted } from '@waystation/scene';

/** The kinds of file that a snapshot can be. */
export const SNAPSHOT_FORMATS = ['pdf', 'svg', 'png', 'jpeg', 'json'] as const;
/** One of {@link SNAPSHOT_FORMATS}. */
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];

/** How the name of a file of each format ends. */
export const FILE_ENDINGS = {
  pdf: 'pdf',
  svg: 'svg',
  png: 'png',
  jpeg: 'jpg',
  json: 'json',
} as const satisfies Readonly<Record<SnapshotFormat, string>>;

/** All that a sheet is made of, as plain data, so that a thread of its own can make it. */
export type SnapshotJob = {
  readonly format: SnapshotFormat;
  /** Dots per inch, where the format has any. */
  readonly dpi: number;
  readonly wanted: SceneWanted;
  readonly answers: SceneAnswers;
  readonly language: Language;
  readonly choice: SheetChoice;
  readonly at: {
    readonly latitude: number;
    readonly longitude: number;
    readonly zoom: number;
  } | null;
  readonly link: string | null;
  /** Whom it is for; the answers are those that were disclosed to them. */
  readonly audience: Audience;
  readonly createdAt: Date;
  /** Its place in the register of maps; null: it is in none. */
  readonly issue: SheetIssue | null;
  readonly tiles: readonly GroundTile[];
  /** The ground of the region round the operation. */
  readonly regionTiles: readonly GroundTile[];
  /** Absent: none. */
  readonly logos?: readonly SheetLogo[];
  /** What the sheets of a series share; left out: it stands alone. */
  readonly series?: SheetOfSeries;
};

/** What is the same on all sheets of a series, and which of them this is. */
export type SheetOfSeries = {
  /** The whole zoom that rows are made for, so that what is merged is merged alike. */
  readonly zoom: number;
  readonly scales: SceneScales;
  readonly folio: string;
};

/** What is known of a sheet, for machines; it is kept beside the file. */
export type SnapshotFacts = {
  readonly fileName: string;
  readonly operation: string;
  readonly language: Language;
  /** What whoever made it chose. */
  readonly choice: SheetChoice;
  /** Parts that may be left off, and that this sheet has nothing for anyway. */
  readonly absent: readonly OptionalPart[];
  readonly issue: SheetIssue | null;
  readonly createdAt: string;
  readonly asOf: string | null;
  readonly dataHash: string;
  /** Every source of what is drawn; on the sheet many are counted. */
  readonly sources: Scene['sources'];
  readonly scale: number;
  /** How much of what it shows was assessed, in a few words; null: nobody says. */
  readonly coverage: string | null;
  readonly projection: { readonly name: string; readonly centre: readonly [number, number] };
  /** The map's corners, longitude and latitude, clockwise from top left. */
  readonly corners: readonly (readonly [number, number])[];
  readonly georeference: Georeference;
  /** The paper, and where the map stands on it, in millimetres from its top left. */
  readonly size: { readonly width: number; readonly height: number };
  readonly frame: PageBox & {
    /** How much of its right side furniture lies over: the map is fitted into the rest. */
    readonly coverMm: number;
  };
  /** What whoever publishes it should have seen. */
  readonly checks: {
    readonly mixedDates: Scene['mixedDates'];
    readonly left: Scene['left'];
    /** How many numbers are kept back to protect people. */
    readonly suppressed: number;
    /** Names that found no room on the map. */
    readonly namesLeft: number;
  };
  readonly content: Omit<SheetContent, 'legend'> & {
    readonly legend: readonly {
      readonly id: string;
      readonly title: string;
      readonly also?: string | undefined;
      readonly rows: readonly Omit<SheetContent['legend'][number]['rows'][number], 'icon'>[];
      readonly notes: readonly string[];
    }[];
  };
};

/** A finished sheet, or why there is none. */
export type SnapshotMade =
  | {
      readonly kind: 'made';
      readonly bytes: Uint8Array;
      readonly facts: SnapshotFacts;
      /** Small files that belong beside it, by their endings. */
      readonly beside: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'refused'; readonly code: string; readonly what: string | null };
