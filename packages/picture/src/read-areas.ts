import type { AreaFigures, ResidentColumns } from '@waystation/domain';
import {
  type AreaContext,
  type AreaGeometry,
  type AreaRow,
  areaRows,
  type BoundaryLine,
  type UndeterminedLines,
  withResidents,
} from '@waystation/layers';
import {
  areaBreaks,
  hasResidents,
  peopleQuestion,
  referenceQuestion,
  residentsFor,
  UndeterminedByPair,
  undeterminedOf,
  withAreaNames,
} from '@waystation/view';
import undeterminedLines from '@waystation/view/undetermined-lines.json';
import type { Memory } from './geometry/create-memory';
import type { PictureFrame } from './geometry/picture-frame';
import { pictureShapes } from './geometry/picture-shapes';
import type { PictureReads } from './picture-reads';
import type { ToDraw } from './what-to-draw';

/** The figures of a picture, in the classes that the map has. */
export type PictureFigures = {
  readonly context: AreaContext;
  readonly figures: AreaFigures;
  readonly residents: ResidentColumns | undefined;
};

/** The areas of a picture with their lines; without figures they are outlines. */
export type PictureAreas = {
  readonly rows: readonly AreaRow[];
  readonly lines: readonly BoundaryLine[];
  readonly undetermined: UndeterminedLines;
  readonly figures: PictureFigures | null;
};

const UNDETERMINED = UndeterminedByPair.parse(undeterminedLines);

const readFigures = async (reads: PictureReads, { view, level, figures: wanted }: ToDraw) => {
  if (wanted === null) {
    return null;
  }
  const { indicator } = wanted;
  const needsResidents = view.classes.relation === 'per1000Residents' && hasResidents(view, level);
  const [figures, reference, residents] = await Promise.all([
    reads.figures(level, peopleQuestion(view, view.day)),
    reads.figures(level, referenceQuestion(view, view.day)),
    needsResidents ? reads.residents(level) : undefined,
  ]);
  return { indicator, figures, reference, residents };
};

/** Reads of one operation at one state, and the shapes that pictures of that state already needed. */
export type PictureSource = {
  readonly reads: PictureReads;
  /** Changes whenever anything in the operation does. */
  readonly state: string;
  readonly shapes: Memory<AreaGeometry>;
};

/** Reads what a picture is drawn of, as the map's own layer of areas does. */
export const readAreas = async (
  { reads, state, shapes: memory }: PictureSource,
  wanted: ToDraw,
  frame: PictureFrame,
): Promise<PictureAreas> => {
  const { view, level } = wanted;
  const [columns, shapes, read] = await Promise.all([
    reads.areas(level),
    reads.shapes(level),
    readFigures(reads, wanted),
  ]);
  const areas = withAreaNames(columns);
  const { countries } = view.operation;
  const outlined = level > 0 ? null : (read?.figures.pcode ?? countries);
  const undetermined = undeterminedOf(countries, UNDETERMINED);
  const geometry = memory(`${state} ${level} ${frame.detail} ${outlined}`, () =>
    pictureShapes({ shapes, areas, outlined, undetermined }, frame.detail),
  );
  const { lines } = geometry;
  const rows = areaRows(areas, read?.figures ?? null, geometry);
  if (read === null) {
    // The other countries of the level are the ground's, which this picture does not have.
    const own = outlined && new Set<string>(outlined);
    const drawn = rows.filter(({ pcode }) => own?.has(pcode) ?? true);
    return { rows: drawn, lines, undetermined, figures: null };
  }
  const { indicator, figures, reference, residents } = read;
  const bases = { ...areas, residents: residentsFor(reference, residents) };
  return {
    rows: withResidents(rows, residentsFor(figures, residents)),
    lines,
    undetermined,
    figures: {
      figures,
      residents,
      context: {
        breaks: areaBreaks(reference, bases, view.classes).breaks,
        relation: view.classes.relation,
        total: figures.total,
        unit: indicator.unit,
        passport: figures.passport,
      },
    },
  };
};
