import {
  DENSITY_PALETTE,
  holdsInGreyscale,
  type Legend,
  type Palette,
} from '@waystation/cartography';
import type { Reader } from '@waystation/layers';
import type { SceneLayer } from '@waystation/scene';
import { additionRows, changeRows, coverageNotes, coverageRows } from './change-rows';
import { classNotes, classRows, type RowMaking } from './class-rows';
import { densityNotes } from './density-notes';
import { plainColours } from './grey-colours';
import type { LegendBlock } from './legend-block';
import { spreadParts } from './spread-rows';
import { areaCircleParts, crossingParts, flowParts, ringParts, sizeParts } from './symbol-rows';

type Parts = Partial<Pick<LegendBlock, 'circles' | 'arrows' | 'rows' | 'notes'>>;

const partsOf = (legend: Legend, making: RowMaking): Parts => {
  const { reader } = making;
  switch (legend.kind) {
    case 'classes':
      return { rows: classRows(legend, making), notes: classNotes(legend, reader) };
    case 'density':
      return {
        rows: classRows(legend.classes, { ...making, palette: DENSITY_PALETTE }),
        notes: [...classNotes(legend.classes, reader), ...densityNotes(legend, reader)],
      };
    case 'changes':
      return {
        rows: changeRows(legend, making),
        notes: [
          ...(legend.isSameMethod ? [] : [reader.t('change.methodChanged')]),
          reader.t('change.map.likeForLike'),
        ],
      };
    case 'additions':
      return { rows: additionRows(legend, making), notes: [reader.t('added.explained')] };
    case 'coverage':
      return { rows: coverageRows(legend, making), notes: coverageNotes(legend, making) };
    case 'size':
      return sizeParts(legend, making);
    case 'areaCircles':
      return areaCircleParts(legend, making);
    case 'spreads':
      return spreadParts(legend, making);
    case 'rings':
      return ringParts(legend, making);
    case 'crossings':
      return crossingParts(legend, making);
    case 'flows':
      return flowParts(legend, making);
    // On paper every site is drawn by itself.
    case 'clusters':
    case 'none':
      return {};
    default:
      return legend satisfies never;
  }
};

/** Whether what the colours say is lost where the sheet is copied. */
const greyNotes = (legend: Legend, { palette, reader }: LegendMaking): readonly string[] =>
  holdsInGreyscale(plainColours(legend, palette)) ? [] : [reader.t('print.notGrey')];

const COUNTED: readonly Legend['kind'][] = [
  'classes',
  'density',
  'changes',
  'additions',
  'coverage',
];

/** How a legend on paper is made. */
export type LegendMaking = {
  readonly reader: Reader;
  readonly pointScale: number;
  readonly isMirrored: boolean;
  /** The colours of the classes of areas, as the link chose them. */
  readonly palette: Palette;
};

/**
 * The legend of a layer on paper, by the same functions as on the screen: rows, sizes and widths are
 * as large as on the map beside it. Null: it has none.
 */
export const legendOf = (
  { name, title, unit, areas, summary, legend, ...said }: SceneLayer,
  making: LegendMaking,
): LegendBlock | null => {
  if (legend === null || legend.kind === 'none') {
    return null;
  }
  const { circles = null, arrows = [], rows = [], notes = [] } = partsOf(legend, making);
  return {
    id: name,
    title,
    unit,
    counted: COUNTED.includes(legend.kind) ? areas : '',
    summary: [summary, said.staleNote].filter(Boolean).join(' · '),
    circles,
    arrows,
    rows,
    notes: [
      ...notes,
      ...greyNotes(legend, making),
      ...[said.filterNote, said.peopleNote].flatMap((n) => n ?? []),
    ],
  };
};
