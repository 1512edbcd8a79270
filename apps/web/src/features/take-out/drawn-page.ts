import type { FigureTable } from '@waystation/charts';
import {
  EDGE,
  type FigureDrawing,
  headOf,
  inLines,
  LEAST_WIDTH,
  type Measure,
  MUTED,
  NOTE,
  type Taken,
  textPiece,
} from './figure-drawing';

/** A chart as it is drawn on the page. */
export type Drawn = {
  readonly width: number;
  readonly height: number;
  /** Pieces of SVG, placed from its left and top. */
  readonly markup: string;
};

/** What is read with a drawing: its title over it, what it says and its source under it. */
type Said = Pick<Taken, 'title' | 'under' | 'notes'> & { readonly summary: string };

const NOTE_LINE = NOTE.size + 4;

/** Sources that rows name, each once: the drawing leaves out the column that they stand in. */
export const sourcesIn = (
  { columns, rows }: Pick<FigureTable, 'columns' | 'rows'>,
  label: string,
): readonly string[] => {
  const at = columns.findIndex((column) => column.label === label);
  const named = new Set(rows.flatMap(({ cells }) => cells[at]?.text || []));
  return named.size === 0 ? [] : [`${label}: ${[...named].join('; ')}`];
};

/** A chart as it is drawn, with its title and what must be read with it. */
export const drawnPage = (drawn: Drawn, said: Said, measure: Measure): FigureDrawing => {
  const width = Math.max(LEAST_WIDTH, drawn.width + EDGE * 2);
  const room = width - EDGE * 2;
  const head = headOf(said, room, measure);
  const lines = [said.summary, ...said.notes].flatMap((note) =>
    inLines(note, room, { measure, font: NOTE }),
  );
  const top = head.height + 6;
  const bottom = top + drawn.height + EDGE / 2;
  return {
    width,
    height: bottom + lines.length * NOTE_LINE + EDGE,
    pieces: [
      ...head.pieces,
      { kind: 'drawn', x: EDGE, y: top, ...drawn },
      ...lines.map((words, index) =>
        textPiece(
          words,
          { x: EDGE, y: bottom + (index + 1) * NOTE_LINE },
          { font: NOTE, fill: MUTED },
        ),
      ),
    ],
  };
};
