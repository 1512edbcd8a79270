/** A small drawing of a legend: a whole `<svg>`, and how large it is on paper. */
export type LegendIcon = {
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
};

/** One line of a legend. */
export type LegendRow = {
  /** Null: what it counts has no mark on the map. */
  readonly icon: LegendIcon | null;
  readonly text: string;
  /** The same in a second language; left out: there is none, or it is numbers. */
  readonly also?: string;
  /** Null: nothing is counted. */
  readonly count: string | null;
};

/** Circles one in the other, with what each stands for beside its top. */
export type LegendCircles = {
  readonly icon: LegendIcon;
  readonly labels: readonly string[];
  /** From the middle of one label to that of the next. */
  readonly pitchMm: number;
};

/** The legend of one layer, in words and drawings. */
export type LegendBlock = {
  readonly id: string;
  readonly title: string;
  /** Title and unit in a second language; left out: there is none. */
  readonly also?: string;
  /** What the numbers count; empty: it is in the title. */
  readonly unit: string;
  /** What is counted per row, for example counties; empty: nothing is. */
  readonly counted: string;
  /** As-of date and what there is. */
  readonly summary: string;
  readonly circles: LegendCircles | null;
  readonly arrows: readonly { readonly icon: LegendIcon; readonly label: string }[];
  readonly rows: readonly LegendRow[];
  readonly notes: readonly string[];
};
