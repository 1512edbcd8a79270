import { MAP_COLOURS, type SpreadLegend, spreadGlyph } from '@waystation/cartography';
import type { SpreadClass } from '@waystation/domain';
import { LEGEND_WORDS } from '@waystation/layers';
import type { RowMaking } from './class-rows';
import type { LegendBlock, LegendIcon } from './legend-block';
import { glyphIcon } from './legend-icons';

const markIcon = (of: SpreadClass, isAgreed: boolean, { pointScale }: RowMaking): LegendIcon =>
  glyphIcon(spreadGlyph({ of, isAgreed }, MAP_COLOURS.light), pointScale);

/** How many areas have sources that lie so far apart, and how many of them have an agreed figure. */
export const spreadParts = (
  legend: SpreadLegend,
  making: RowMaking,
): Pick<LegendBlock, 'rows' | 'notes'> => {
  const { t, formats } = making.reader;
  return {
    rows: [
      ...legend.classes.map((row) => ({
        icon: markIcon(row.class, false, making),
        text: t(LEGEND_WORDS.spread[row.class]),
        count: formats.number(row.count),
      })),
      {
        icon: markIcon('apart', true, making),
        text: t('spreads.ofWhichAgreed'),
        count: formats.number(legend.agreed),
      },
      {
        icon: null,
        text: t('spreads.notCompared'),
        count: formats.number(legend.notCompared),
      },
    ],
    notes: [
      t('spreads.note'),
      ...(legend.unplaced > 0 ? [t('legend.withoutLabelPoint', { count: legend.unplaced })] : []),
    ],
  };
};
