/** CSS pixels of a millimetre where a page is as large as on paper (CSS Values 4, 6.2). */
const PIXELS_PER_MM = 96 / 25.4;

/** How large the page stands on the stage: as it fits, or a share of its size on paper. */
export type PageZoom = 'fit' | number;

type Size = { readonly width: number; readonly height: number };

/** Shares of the size on paper that the buttons go through. */
const STEPS: readonly number[] = [0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.5, 2];

/** Room round the page in CSS pixels, for its shadow and what is said of it. */
const ROUND = { width: 32, height: 64 } as const;

/** The share of its size on paper at which a page of millimetres fits a stage of pixels. */
export const fittingShare = (paper: Size, stage: Size): number => {
  const shares = [
    (stage.width - ROUND.width) / paper.width,
    (stage.height - ROUND.height) / paper.height,
  ];
  return Math.max(0.02, Math.min(...shares) / PIXELS_PER_MM);
};

/** The share at which a page is shown. */
export const shareOf = (zoom: PageZoom, fitting: number): number =>
  zoom === 'fit' ? fitting : zoom;

/** The next larger or smaller share; null: there is none. */
export const nextShare = (share: number, by: 1 | -1): number | null => {
  // What fits is seldom a step itself; a step that differs by nothing to be seen is none.
  const others = STEPS.filter((step) => (by === 1 ? step > share * 1.02 : step < share * 0.98));
  return (by === 1 ? others[0] : others.at(-1)) ?? null;
};

/** The width in CSS pixels of so many millimetres at a share. */
export const pixelsOf = (millimetres: number, share: number): number =>
  millimetres * PIXELS_PER_MM * share;
