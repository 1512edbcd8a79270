import {
  type ClassLegend,
  classColours,
  MAP_COLOURS,
  type NothingRow,
  type Palette,
} from '@waystation/cartography';
import { LEGEND_WORDS, type Reader } from '@waystation/layers';
import { classRangeWords } from '@waystation/view';
import type { LegendIcon, LegendRow } from './legend-block';
import { swatchIcon } from './legend-icons';

/** What rows of a legend are made with. */
export type RowMaking = {
  readonly reader: Reader;
  readonly pointScale: number;
  readonly isMirrored: boolean;
  /** The colours of the classes of areas. */
  readonly palette: Palette;
};

const COLOURS = MAP_COLOURS.light;

const nothingIcon = (what: NothingRow['what'], pointScale: number): LegendIcon => {
  if (what === 'zero') {
    return swatchIcon({ fill: COLOURS.zero }, pointScale);
  }
  const fill = what === 'carriedOver' ? (COLOURS.classes[2] ?? null) : null;
  return swatchIcon({ fill, pattern: what }, pointScale);
};

/** Paper explains what is on it; what is part of the classes stands next to them. */
const occurring = ({ nothings }: ClassLegend): readonly NothingRow[] =>
  nothings
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(b.isPartOfClasses) - Number(a.isPartOfClasses));

/** Classes high to low with how many areas each holds, then every kind of nothing that occurs (design, section 6). */
export const classRows = (
  legend: ClassLegend,
  { reader, pointScale, palette }: RowMaking,
): readonly LegendRow[] => {
  const { t, formats } = reader;
  const colours = classColours(legend.classes.length, { palette, theme: 'light' });
  return [
    ...legend.classes.map((row) => ({
      icon: swatchIcon({ fill: colours[row.index] ?? null }, pointScale),
      text: classRangeWords(row, legend.decimals, reader),
      count: formats.number(row.count),
    })),
    ...occurring(legend).map(({ what, count }) => ({
      icon: nothingIcon(what, pointScale),
      text: t(what === 'carriedOver' ? 'print.carriedOverAbove' : LEGEND_WORDS.nothing[what]),
      count: formats.number(count),
    })),
  ];
};

/** How the classes were made, unless they are the design's own. */
export const classNotes = ({ method }: ClassLegend, { t }: Reader): readonly string[] =>
  method === 'handSet' ? [] : [t(LEGEND_WORDS.method[method])];
