import type { Palette } from '@waystation/cartography';

/** How the classes of a legend are coloured, and what pressing one does. */
export type ClassUse = {
  readonly palette: Palette;
  /** The only class that is shown; null: all. */
  readonly isolated: number | null;
  readonly onIsolate: (index: number | null) => void;
};
